// The template's own script, as such templates have them.
var skin = {
  days: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  two: function (n) { return (n < 10 ? '0' : '') + n; },
  today: function () {
    var d = new Date();
    return skin.days[d.getDay()] + ', ' + skin.two(d.getDate()) + '/' + skin.two(d.getMonth() + 1) + '/' + d.getFullYear();
  },
  start: function () {
    document.getElementById('homnay').innerHTML = skin.today();
    document.getElementById('menuToggle').onclick = function () {
      var list = document.getElementById('menuList');
      list.className = list.className === 'open' ? '' : 'open';
      return false;
    };
  }
};
if (window.addEventListener) window.addEventListener('DOMContentLoaded', skin.start, false);
else window.attachEvent('onload', skin.start);

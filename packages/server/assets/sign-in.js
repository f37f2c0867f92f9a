/* Sends the token of a member's link by POST, so that it never stands in an address or a log. */
(function () {
  'use strict';
  var token = /^#(\d{5}\.[A-Za-z0-9_-]{43})$/.exec(location.hash);
  if (!token) return;
  var root = document.currentScript.src.replace(/assets\/[^/]*$/, '');
  // The token leaves the address bar and the history before anything else happens.
  history.replaceState(null, '', location.pathname + location.search);

  function say(moment) {
    var status = document.getElementById('sign-in');
    if (status) status.textContent = status.getAttribute('data-' + moment);
  }

  say('busy');
  fetch(root + 'v1/desk/session', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: token[1] }),
  }).then(
    function (answer) {
      if (answer.ok) location.reload();
      else say('failed');
    },
    function () {
      say('offline');
    },
  );
})();

/**
 * What people who look for help say, in the order of words in which they say it: by guide and by the
 * situation that answers them.
 */
export const sentences: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  vneid: {
    'forgot-password': [
      'mật khẩu của tôi là gì nhỉ quên mất rồi',
      'chào cháu, bác quên cái mật khẩu VNeID rồi',
      'không nhớ mật khẩu nữa',
      'mật khẩu nhập mãi cứ báo sai',
      'tôi quên mật khẩu thì phải làm thế nào',
      'toi quen mat khau thi phai lam the nao',
    ],
    'new-number': [
      'doi sim roi vneid khong nhan duoc tin nhan',
      'số điện thoại đăng ký ngày trước không dùng nữa',
      'số này là số của con gái tôi',
      'làm sao để đổi số điện thoại',
      'lam sao de doi so dien thoai',
      'toi bi mat sim muon doi so khac',
    ],
    'level-2': [
      'tôi muốn làm căn cước điện tử',
      'lên phường làm VNeID phải mang giấy tờ gì',
      'lên mức hai ở đâu',
      'công an phường có làm mức 2 không',
      'muốn làm định danh mức 2 thì phải đi đâu',
      'đi làm mức 2 cần mang theo những gì',
    ],
    'level-1': [
      'ở nhà tự đăng ký VNeID được không',
      'dang ky vneid',
      'tải VNeID về máy kiểu gì',
      'đăng ký VNeID lần đầu thì làm sao',
    ],
    activate: [
      'tài khoản chưa kích hoạt',
      'đã có tin nhắn duyệt mà không vào được',
      'nhận được tin nhắn báo hồ sơ được duyệt rồi làm gì tiếp',
      'tại sao tôi không đăng nhập được VNeID',
      'công an làm xong rồi mà tôi vẫn chưa vào được',
      'kích hoạt tài khoản như thế nào',
    ],
    papers: [
      'đưa bảo hiểm y tế vào máy',
      'cà vẹt xe máy đưa vào điện thoại',
      'bằng lái xe máy cho vào VNeID',
      'thẻ bhyt trên điện thoại',
      'làm thế nào để đưa bằng lái xe vào điện thoại',
      'muốn đưa thẻ bảo hiểm y tế vào VNeID',
    ],
    children: [
      'cháu nội 8 tuổi làm VNeID thế nào',
      'cháu tôi mới sinh có làm căn cước được không',
      'làm thẻ căn cước cho con',
      'làm cho cháu 5 tuổi được không',
    ],
    'no-smartphone': [
      'điện thoại đời cũ không cài được VNeID',
      'mẹ tôi già rồi không đi lại được',
      'máy tôi là máy bàn phím',
      'tôi không có điện thoại thông minh thì có làm được không',
      'nhà tôi chỉ có điện thoại cục gạch',
    ],
    'lost-phone': [
      'bị mất trộm điện thoại',
      'bị móc túi mất máy ở chợ',
      'đánh rơi điện thoại ngoài đường rồi',
      'mất điện thoại rồi phải làm gì',
      'mat dien thoai roi phai lam gi',
      'bác bị mất cái điện thoại hôm qua',
    ],
    'scam-call': [
      'có cuộc gọi lừa đảo về VNeID',
      'có số lạ gọi bảo căn cước của tôi bị lỗi',
      'tôi lỡ bấm vào link của công an giả',
      'có người gọi điện xưng là công an bảo cập nhật VNeID',
      'co nguoi goi dien bao toi len cap nhat vneid',
    ],
    'new-phone': [
      'muốn chuyển sang điện thoại khác',
      'hôm trước tôi đổi máy mới máy cũ vẫn còn',
      'con trai mới mua cho cái điện thoại mới',
      'tôi mới mua điện thoại mới thì chuyển VNeID sang thế nào',
    ],
    'forgot-passcode': [
      'khong nho passcode',
      'vào được VNeID nhưng nó hỏi mã 6 số mà tôi quên',
      'quên mã sáu số thì lấy lại ở đâu',
    ],
    foreigners: ['vo toi nguoi nuoc ngoai', 'chồng tôi là người nước ngoài có đăng ký được không'],
    'log-in-portal': [
      'đăng nhập dịch vụ công bằng máy tính',
      'vào cổng dịch vụ công trên máy tính thế nào',
    ],
    'old-phone-gone': [
      'tôi bán máy cũ rồi giờ nó gửi mã về máy đó',
      'điện thoại cũ của tôi hỏng rồi không mở được nữa',
    ],
  },
  'online-procedure': {
    file: [
      'muốn làm giấy khai sinh cho con',
      'xin giấy xác nhận tạm trú qua mạng',
      'nộp giấy tờ trên cổng dịch vụ công',
      'tôi muốn nộp hồ sơ trên mạng thì bắt đầu từ đâu',
      'làm khai sinh cho cháu ở trên mạng thế nào',
    ],
    follow: [
      'xem kết quả hồ sơ',
      'hồ sơ của tôi tới đâu rồi',
      'toi nop ho so roi ma khong biet toi dau',
      'hồ sơ của tôi bao giờ có kết quả',
    ],
    supplement: [
      'bị từ chối hồ sơ',
      'xã trả lại hồ sơ bảo phải sửa',
      'người ta báo hồ sơ của tôi còn thiếu giấy tờ',
    ],
    'pay-fee': ['đóng tiền hồ sơ ở đâu', 'nộp tiền cho hồ sơ', 'phải trả lệ phí ở chỗ nào'],
    counter: [
      'tôi muốn ra tận nơi nộp',
      'tôi già rồi không làm trên mạng được',
      'tôi không biết dùng mạng thì ra phường nộp được không',
    ],
    before: ['chụp giấy tờ thế nào cho rõ', 'cần chuẩn bị những giấy tờ gì'],
  },
  'pay-online': {
    shopkeeper: [
      'khách quét mã mà tôi chưa nhận được tiền',
      'khách đưa hoá đơn giả',
      'tôi bán rau ở chợ muốn nhận tiền bằng mã QR',
    ],
    scan: [
      'quét mã qr trả tiền thế nào',
      'chuyển khoản cho con thế nào',
      'mua rau trả bằng điện thoại',
      'đi chợ muốn trả tiền bằng quét mã thì làm thế nào',
    ],
    'money-came': [
      'có người chuyển tiền vào tài khoản tôi rồi đòi lại',
      'ai đó gửi nhầm tiền cho tôi',
      'tự nhiên có tiền lạ chuyển vào tài khoản của tôi',
    ],
    'wrong-transfer': [
      'gửi tiền nhầm người',
      'tôi chuyển tiền nhầm cho người khác thì làm sao lấy lại',
      'toi lo chuyen nham so tai khoan',
    ],
    'public-fee': ['đóng lệ phí hồ sơ', 'nộp phí làm giấy tờ trên mạng thế nào'],
  },
  'stay-safe': {
    call: [
      'có số lạ gọi cho tôi',
      'họ bảo tôi là tội phạm rửa tiền',
      'họ bắt gọi video',
      'có người xưng nhân viên ngân hàng',
      'có người lạ gọi điện bảo tôi liên quan đến vụ án',
      'co nguoi goi dien xung la cong an',
    ],
    'sent-money': [
      'tôi vừa chuyển tiền cho bọn lừa đảo',
      'bị lừa mất hết tiền',
      'lỡ chuyển tiền cho nó rồi',
      'tôi bị lừa chuyển tiền rồi có lấy lại được không',
    ],
    'gave-code': [
      'tôi lỡ gửi ảnh căn cước cho họ',
      'lỡ cho người ta mật khẩu ngân hàng',
      'tôi lỡ đọc mã OTP cho người ta rồi',
    ],
    installed: [
      'lỡ cài ứng dụng rồi',
      'tôi cài cái ứng dụng lạ rồi',
      'lỡ bấm vào đường link lạ thì phải làm sao',
      'điện thoại của tôi tự nhiên nóng lên tự chạy',
    ],
    link: [
      'zalo có người gửi đường dẫn',
      'tin nhắn báo nợ tiền điện bấm vào link',
      'có người gửi tin nhắn bảo trúng thưởng',
    ],
    'strange-qr': ['mã qr dán ở cột điện', 'thấy cái mã QR dán trước cửa nhà'],
  },
  'sell-online': {
    'wrong-goods': [
      'người ta giao hàng hỏng cho tôi',
      'hàng nhận về bị hỏng',
      'mua hàng mà họ giao hàng sai thì phải làm gì',
    ],
    'open-stall': [
      'muốn đưa mật ong lên mạng bán',
      'bán trứng gà trên facebook',
      'tôi muốn bán rau trên mạng thì làm thế nào',
    ],
    buy: [
      'đặt mua quạt điện trên mạng',
      'mua cái áo trên mạng',
      'muon mua hang tren mang thi lam sao',
    ],
    delivery: ['shipper gọi bảo chuyển khoản trước', 'có người gọi bảo giao hàng mà tôi không đặt'],
    orders: ['gói hàng gửi cho khách', 'khách đặt hàng rồi thì gửi hàng thế nào'],
  },
  'use-phone': {
    'large-text': [
      'chữ bé quá',
      'cài đặt cỡ chữ to',
      'mắt kém nhìn không rõ',
      'chữ trên điện thoại nhỏ quá tôi không đọc được',
      'lam sao cho chu to len',
    ],
    screenshot: [
      'làm sao chụp màn hình gửi cho con',
      'chụp lại cái tin nhắn',
      'làm thế nào để chụp lại màn hình',
    ],
    tidy: [
      'xoá bớt ảnh cho nhẹ máy',
      'máy chạy chậm như rùa',
      'máy hết chỗ chứa ảnh',
      'điện thoại báo đầy bộ nhớ thì phải làm sao',
      'may cua toi cham qua',
    ],
    wifi: [
      'vào mạng wifi kiểu gì',
      'bắt wifi ở nhà văn hoá',
      'điện thoại mất mạng',
      'sao điện thoại không vào được mạng',
    ],
    'install-app': ['tải ứng dụng ngân hàng về', 'tải zalo', 'tôi muốn cài Zalo thì làm thế nào'],
    password: ['mật khẩu nào cho dễ nhớ', 'đặt mật khẩu thế nào cho khó đoán'],
  },
};

/** Those that are found without accents only below another situation, or not at all. */
export const needAccents: readonly string[] = [
  'đánh rơi điện thoại ngoài đường rồi',
  'tải VNeID về máy kiểu gì',
  'thẻ bhyt trên điện thoại',
  'tôi già rồi không làm trên mạng được',
  'bác bị mất cái điện thoại hôm qua',
];

/** English ones. */
export const englishSentences: typeof sentences = {
  vneid: {
    'forgot-password': ['I forgot my password what should I do'],
    'new-number': ['how do I change my phone number'],
    'lost-phone': ['someone stole my phone'],
    'new-phone': ['I have a new phone how do I move VNeID'],
    foreigners: ['how can a foreigner get it'],
    'level-2': ['where do I go for level 2'],
  },
  'stay-safe': {
    call: ['the police called me on the phone'],
    'gave-code': ['I told them my password'],
  },
  'use-phone': {
    'large-text': ['the letters are too small to read'],
    wifi: ['how do I connect to the wifi'],
  },
  'pay-online': {
    'wrong-transfer': ['I sent money to the wrong person'],
  },
};

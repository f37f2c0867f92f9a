/** What each drawing shows, for those who do not see it: in Vietnamese, then in English. */
export const drawingWords: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'phone-store': [
    'Điện thoại mở kho ứng dụng, có nút cài đặt',
    'A phone showing an app store with an install button',
  ],
  'phone-form': ['Điện thoại hiện các ô cần điền', 'A phone showing fields to fill in'],
  'phone-code': ['Điện thoại hiện sáu ô để nhập mã', 'A phone showing six boxes for a code'],
  'phone-password': [
    'Điện thoại hiện ô mật khẩu và ổ khoá',
    'A phone showing a password field and a lock',
  ],
  'phone-passcode': [
    'Điện thoại hiện bàn phím số để nhập sáu số',
    'A phone showing a number pad for six digits',
  ],
  'phone-face': ['Điện thoại đang quét khuôn mặt', 'A phone scanning a face'],
  'phone-qr': ['Điện thoại đang quét mã QR', 'A phone scanning a QR code'],
  'phone-wallet': ['Điện thoại hiện các giấy tờ xếp chồng', 'A phone showing a stack of papers'],
  'phone-settings': [
    'Điện thoại mở phần cài đặt có các nút gạt',
    'A phone showing settings with switches',
  ],
  'phone-wait': ['Điện thoại hiện đồng hồ, đang chờ', 'A phone showing a clock, waiting'],
  'phone-warning': ['Điện thoại hiện dấu cảnh báo', 'A phone showing a warning sign'],
  'phone-call': ['Điện thoại có cuộc gọi đến', 'A phone with an incoming call'],
  'two-phones': [
    'Mã hiện trên máy cũ được nhập vào máy mới',
    'A code on the old phone is typed on the new one',
  ],
  'card-nfc': ['Thẻ căn cước áp vào mặt sau điện thoại', 'An ID card held to the back of a phone'],
  'id-card': ['Thẻ căn cước có gắn chip', 'An ID card with a chip'],
  'police-desk': [
    'Người dân gặp công an tại bàn làm việc',
    'A resident meets an officer at a desk',
  ],
  papers: ['Các giấy tờ', 'A few papers'],
  'computer-qr': [
    'Điện thoại quét mã QR trên màn hình máy tính',
    'A phone scans a QR code on a computer screen',
  ],
  'computer-address': [
    'Máy tính, gõ địa chỉ ở thanh trên cùng',
    'A computer with an address typed in the bar at the top',
  ],
  'child-card': ['Người lớn, trẻ em và một thẻ căn cước', 'An adult, a child and an ID card'],
  'passport-card': ['Hộ chiếu và thẻ cư trú', 'A passport and a residence card'],
  'sim-card': ['Thẻ SIM điện thoại', 'A SIM card'],
  'neighbour-help': ['Hai người cùng xem một điện thoại', 'Two people look at a phone together'],
  lock: ['Ổ khoá đã đóng', 'A closed lock'],
  'shop-qr': ['Bảng mã QR ở quầy hàng', 'A QR sign on a shop counter'],
  'bank-notice': [
    'Điện thoại hiện thông báo của ngân hàng',
    'A phone showing a notice from the bank',
  ],
  parcel: ['Gói hàng có nhãn', 'A parcel with a label'],
  'large-text': ['Chữ trên điện thoại được phóng to', 'Text made larger on a phone'],
  screenshot: ['Điện thoại đang chụp màn hình', 'A phone taking a screenshot'],
  wifi: ['Sóng Wi-Fi', 'A Wi-Fi signal'],
};

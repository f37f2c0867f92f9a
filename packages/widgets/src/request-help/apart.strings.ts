import type { Strings, Translation } from '../base/strings.ts';

/**
 * What few residents read: where there is no server, over plain HTTP, in another site's frame, of
 * sample data, of secrets in a text, of requests that came too often, of what was kept or not
 * agreed to. Loaded there, in both languages; a page's own words in `request-help` take their place
 * by the same names.
 */
export const apartSource = {
  lang: 'vi',
  sample: 'Bản thử với dữ liệu mẫu: chưa có người thật nhận yêu cầu.',
  handoff: 'Gửi nội dung này cho tổ',
  handoffText: 'Nội dung chưa được gửi. Bạn hãy chép rồi gửi qua Zalo, hoặc gọi điện và đọc mã.',
  notKept:
    'Ở đây không lưu yêu cầu, nên không xem hay xoá lại được; tin bạn gửi nằm ở máy người nhận.',
  copy: 'Chép nội dung',
  copied: 'Đã chép nội dung.',
  notCopied: 'Máy này không chép được. Bạn hãy nhấn giữ vào nội dung để chép.',
  leave: 'Ghi tiếp ở trang mới',
  leaveHttp: 'Trang này không mã hoá đường truyền, nên ở đây không hỏi tên và số điện thoại.',
  leaveFrame: 'Phần ghi tên và đồng ý mở ở trang mới, để bạn thấy rõ mình gửi cho ai.',
  leaveGo: 'Mở trang mới',
  noUnit: 'Trang này chưa ghi rõ phường, xã nào, nên chưa gửi được yêu cầu.',
  callSample: 'Số mẫu, không gọi được',
  keptSince: 'Bạn có một yêu cầu chưa gửi',
  /** `{time}`: when it was written. */
  keptAsk: 'Bạn ghi yêu cầu này lúc {time} nhưng chưa gửi được. Bạn còn cần giúp không?',
  /** Stands for the unit's name while it is not known. */
  thisUnit: 'phường, xã này',
  saved: 'Đã lưu mã vào máy này.',
  notSaved: 'Máy này không lưu được. Bạn hãy chép mã ra giấy.',
  forgotten: 'Đã xoá khỏi máy này.',
  declined: 'Chưa có gì được gửi đi',
  declinedText: 'Bạn vẫn được giúp mà không cần để lại thông tin:',
  /** `{time}`: a time of day. */
  rate_limited: 'Máy này vừa gửi nhiều lần. Bạn có thể gửi lại lúc {time}.',
  limitedSoon: 'Máy này vừa gửi nhiều lần. Bạn hãy chờ vài phút rồi gửi lại.',
  request_erased: 'Yêu cầu này đã được xoá. Nếu còn cần giúp, bạn hãy gửi yêu cầu mới.',
  'fault-contains_id_number': 'Có vẻ có số căn cước ở đây. Bạn hãy bỏ số đó đi.',
  'fault-contains_card_number': 'Có vẻ có số thẻ ở đây. Bạn hãy bỏ số đó đi.',
  'fault-contains_account_number': 'Có vẻ có số tài khoản ở đây. Bạn hãy bỏ số đó đi.',
  'fault-contains_otp': 'Có vẻ có mật khẩu hoặc mã OTP ở đây. Bạn hãy bỏ đi.',
} as const satisfies Strings;

export const apartEn: Translation<typeof apartSource> = {
  lang: 'en',
  sample: 'Trial with sample data: nobody real receives this yet.',
  handoff: 'Give this text to the team',
  handoffText: 'It has not been sent. Copy it and send it on Zalo, or ring and read the code.',
  notKept:
    'Nothing is kept here, so you cannot see or erase it again; what you send stays with whoever gets it.',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'This device cannot copy. Press and hold the text to copy it.',
  leave: 'Continue on a new page',
  leaveHttp: 'This page is not encrypted, so it does not ask for your name and phone number.',
  leaveFrame: 'Your details and consent are asked on a new page, so that you see whom you send to.',
  leaveGo: 'Open the new page',
  noUnit: 'This page does not say which ward it is for, so nothing can be sent yet.',
  callSample: 'Sample number, cannot be called',
  keptSince: 'You have a request that was not sent',
  keptAsk: 'You wrote this request at {time}, but it could not be sent. Do you still need help?',
  thisUnit: 'this ward',
  saved: 'The code is saved on this device.',
  notSaved: 'This device cannot save it. Please write the code down.',
  forgotten: 'Removed from this device.',
  declined: 'Nothing has been sent',
  declinedText: 'You can get help without leaving your details:',
  rate_limited: 'This device has sent several times. You can send again at {time}.',
  limitedSoon: 'This device has sent several times. Please wait some minutes.',
  request_erased: 'This request has been erased. If you still need help, make a new one.',
  'fault-contains_id_number': 'This seems to hold an ID number. Please remove it.',
  'fault-contains_card_number': 'This seems to hold a card number. Please remove it.',
  'fault-contains_account_number': 'This seems to hold an account number. Please remove it.',
  'fault-contains_otp': 'This seems to hold a password or one-time code. Please remove it.',
};

const idCard = '(căn cước|cccd)';
/** "Mã" alone is a receipt's or a QR code's too: only what is sent to a phone is meant. */
const secret = [
  'mật khẩu',
  'mã (otp|pin|cvv|bảo mật|kích hoạt|xác (thực|nhận|minh))',
  'mã(?= (cho|qua|tới|đến|vừa|nhận được|gửi (về|đến|tới)|trong tin))',
  '(\\d|sáu|dãy) (chữ )?số (trong|ở|của) tin nhắn',
  '\\botp\\b',
  'số (căn cước|cccd|định danh|thẻ|tài khoản)',
  `(ảnh|hình|chụp)[^.;:]{0,20} ${idCard}`,
  'passcode|password|one-time code|\\bthe code|your code',
  'id number|card number|account number|(photo|picture)s? of (your|the) (id|identity) card',
].join('|');

const giving =
  '(gửi|đọc|đưa|nhắn|nói|chuyển|cung cấp|báo|cho biết|send|tell|give|read|text|forward)';
const asking = `(${giving}|nhập|điền|enter|type)`;

const people =
  '(tổ|phường|xã|chúng tôi|cán bộ|nhân viên|thành viên|người hướng dẫn|(anh|chị|cô|chú) \\p{L})';
const us = '(us|the (team|ward|officer|clerk|helper))\\b';
const toPeople = `((cho|tới|đến|với|nhờ) ${people}|(to|with) ${us})`;
const onZalo = '((qua|vào|lên|trong|by|over|via) (nhóm )?zalo(?! của bạn))';
const here =
  '(tại đây|ở đây|vào đây|dưới đây|bên dưới|biểu mẫu của (tổ|phường|xã)|\\bhere\\b|below)';
const toUs = `(${toPeople}|${onZalo}|${here}|cho công an qua)`;
const near = '[^.;:]{0,40}?';

/** The orders in which such a sentence is said. */
const requests = [
  // "Gửi mã OTP cho tổ", "Nhập số căn cước vào đây".
  `${asking}${near}(${secret})${near}${toUs}`,
  // "Gửi cho tổ mã OTP", "Cho cán bộ xem mã OTP", "Gửi tổ ảnh căn cước", "Read us the code".
  `(${giving} (cho )?${people}|${giving} ${us}|cho ${people}[^.;:,]{0,12} (biết|xem|xin|mượn))[^.;:,]{0,20}? (${secret})`,
  // "Gọi tổ và đọc mã OTP".
  `(gọi|gặp|nhắn)( zalo)?( cho)? ${people}[^.;:]{0,12} (đọc|gửi|nói|nhắn|cung cấp)${near}(${secret})`,
  // "Chụp căn cước rồi gửi cho tổ", "… gửi Zalo".
  `(${secret})${near}(gửi|nhắn|chuyển|đọc|đưa|nói)( \\p{L}+){0,3}? (${toPeople}|${people})`,
  `chụp[^.;:]{0,20} ${idCard}${near}(gửi|nhắn|chuyển)( (qua|vào|lên))?( nhóm)? zalo`,
].map((source) => new RegExp(source, 'iu'));

/** "Quên mật khẩu thì nhắn tổ" asks for help; "VNeID gửi mã OTP qua Zalo" says who sends it. */
const otherMatter = new RegExp(
  `(quên|lộ|mất|sai|đổi|đặt lại|lấy lại|cấp lại|về|(không|chưa) nhận được) (${secret})|được gửi|(^|, ?)(tổ|phường|xã|cổng|ngân hàng|vneid|hệ thống|ứng dụng) (sẽ |vừa )?(gửi|nhắn)`,
  'giu',
);
const denial = /(không|đừng|chớ|chưa|never|do not|don’t|don't|nobody|not )/iu;
/** "Nếu không đến được", "không cần mang giấy tờ": what is denied is another thing. */
const otherDenial =
  /((nếu|khi|vì|do|ai)( \S+)? (không|chưa)|(không|chưa) (cần |phải |thể )?(đến|đi|mang|kịp|tiện|ra|lên)(?= ))/giu;
/** Sentences about what a fraud does, or about what has happened: warnings without a denial. */
const told =
  /(lừa đảo|kẻ (gian|xấu)|giả (làm|danh|mạo|vờ)|mạo danh|cán bộ giả|lỡ |(nếu|khi) (\S+ )?đã (gửi|đọc|đưa|nhập|cho|báo)|scam|fraud|pretend|(somebody|someone|anybody|anyone|whoever) (asks|tells|wants)|(ai|người lạ|người gọi)( \S+){0,2} (bảo|đòi|hỏi|yêu cầu))/iu;

function asks(part: string): boolean {
  if (told.test(part)) return false;
  const sentence = part.replace(otherMatter, '');
  return requests.some((request) => {
    const found = request.exec(sentence);
    if (!found) return false;
    const before = sentence.slice(0, found.index + found[0].length);
    return !denial.test(before.replace(otherDenial, ''));
  });
}

/**
 * Whether a text tells people to hand over a password, a code, an ID or card number or a picture of
 * an ID card, to us or on a page of ours; not where it warns of that. Finds slips of honest clerks,
 * not everything that can be said.
 */
export const asksForSecret = (text: string): boolean =>
  (text.normalize('NFC').match(/[^.;]+/g) ?? []).some((part) => asks(part.trim()));

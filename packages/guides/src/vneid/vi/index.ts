import type { GuideText } from '../../guide-text.ts';
import { checked } from '../checked.ts';
import { activate } from './activate.ts';
import { children } from './children.ts';
import { foreigners } from './foreigners.ts';
import { forgotPasscode } from './forgot-passcode.ts';
import { forgotPassword } from './forgot-password.ts';
import { level1 } from './level-1.ts';
import { level2 } from './level-2.ts';
import { logInPortal } from './log-in-portal.ts';
import { lostPhone } from './lost-phone.ts';
import { newNumber } from './new-number.ts';
import { newPhone } from './new-phone.ts';
import { noSmartphone } from './no-smartphone.ts';
import { oldPhoneGone } from './old-phone-gone.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { scamCall } from './scam-call.ts';
import { stores } from './shared.ts';

/** The VNeID guide in Vietnamese, the language in which it is written first. */
export const vneidVi: GuideText = {
  id: 'vneid',
  lang: 'vi',
  title: 'Hướng dẫn VNeID',
  summary: 'Từng bước: đăng ký, lên mức 2, kích hoạt, quên mật khẩu, đổi máy, đưa giấy tờ vào máy.',
  topic: 'vneid',
  checkedOn: checked.checkedOn,
  questions,
  situations: [
    level1,
    level2,
    activate,
    logInPortal,
    papers,
    forgotPassword,
    forgotPasscode,
    newPhone,
    oldPhoneGone,
    lostPhone,
    newNumber,
    children,
    foreigners,
    noSmartphone,
    scamCall,
  ],
  numbers: [
    {
      phone: '19000368',
      label: 'Tổng đài VNeID của Bộ Công an',
      note: 'Bạn hỏi nhà mạng về tiền cước.',
      sources: ['one-number', 'lost'],
      verifiedOn: checked.checkedOn,
    },
    {
      phone: '156',
      label: 'Phản ánh cuộc gọi, tin nhắn lừa đảo',
      note: 'Không thu cước, theo bài báo năm 2024.',
      sources: ['report-156', 'free-156'],
      verifiedOn: checked.checkedOn,
    },
  ],
  links: [
    {
      label: 'Bình dân học vụ số: lớp học trên mạng',
      url: 'https://binhdanhocvuso.gov.vn/',
    },
    ...stores,
  ],
};

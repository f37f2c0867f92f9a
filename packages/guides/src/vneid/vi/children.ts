import type { GuideSituation } from '@toso/contract';
import { checked } from '../checked.ts';
import { forgottenPasscode } from './shared.ts';

export const children: GuideSituation = {
  id: 'children',
  title: 'Làm cho trẻ dưới 14 tuổi',
  hint: 'Thẻ căn cước và tài khoản của trẻ',
  registers: true,
  words: ['cho con', 'cho cháu', 'căn cước trẻ em', 'trẻ dưới 6 tuổi', 'người giám hộ'],
  steps: [
    {
      id: 'parent',
      title: 'Dùng tài khoản của cha, mẹ',
      actions: [
        'Cập nhật VNeID ở CH Play hoặc App Store.',
        'Cha, mẹ hoặc người giám hộ đăng nhập tài khoản mức 2 của mình.',
      ],
      failures: [
        {
          symptom: 'Cha, mẹ chưa có mức 2',
          remedy: 'Cha hoặc mẹ lên mức 2 trước.',
          to: { situation: 'level-2' },
        },
      ],
      picture: 'child-card',
      sources: ['child-card'],
      ...checked,
    },
    {
      id: 'find',
      title: 'Tìm mục cấp thẻ cho trẻ',
      actions: [
        'Vào “Thủ tục hành chính”, tìm mục cấp thẻ căn cước cho người dưới 14 tuổi.',
        'Gõ mã 6 số, rồi bấm tạo mới yêu cầu.',
      ],
      failures: [forgottenPasscode],
      picture: 'phone-passcode',
      sources: ['child-card', 'child-steps'],
      ...checked,
    },
    {
      id: 'form',
      title: 'Điền thông tin của trẻ',
      actions: [
        'Điền đúng như giấy tờ của trẻ, rồi bấm kiểm tra thông tin.',
        'Làm theo màn hình đến khi gửi xong.',
      ],
      failures: [],
      picture: 'phone-form',
      sources: ['child-card', 'child-steps'],
      ...checked,
    },
    {
      id: 'police',
      title: 'Từ 6 tuổi thì đưa đến công an',
      actions: [
        'Đưa trẻ đến công an phường, xã để chụp ảnh, lấy vân tay, mống mắt.',
        'Trẻ dưới 6 tuổi không phải đi.',
      ],
      see: 'Làm thẻ cho trẻ dưới 14 tuổi không mất tiền.',
      failures: [],
      picture: 'police-desk',
      sources: ['child-card'],
      ...checked,
    },
    {
      id: 'account',
      title: 'Nếu cần tài khoản cho trẻ',
      actions: ['Có thẻ rồi, hỏi công an phường, xã cách làm tài khoản cho trẻ.'],
      see: 'Dưới 6 tuổi được mức 1; từ 6 đến dưới 14 tuổi được mức 1 hoặc mức 2.',
      failures: [],
      picture: 'child-card',
      sources: ['child-account', 'child-app'],
      ...checked,
    },
  ],
  next: [{ guide: 'online-procedure', situation: 'before' }],
};

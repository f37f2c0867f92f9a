import type { GuideOverride } from '@toso/contract';

/** What a ward says of the VNeID guide: where its own police desk is. */
export const ownWords: GuideOverride = {
  formatVersion: 1,
  guide: 'vneid',
  lang: 'vi',
  checkedOn: '2026-01-20',
  situations: [
    {
      id: 'level-2',
      steps: [
        {
          id: 'bring',
          bring: ['Thẻ căn cước gắn chip', 'Phiếu hẹn của phường'],
          sources: ['ward'],
        },
      ],
    },
  ],
  sources: { ward: { title: 'Công an phường (mẫu)', checkedOn: '2026-01-20' } },
};

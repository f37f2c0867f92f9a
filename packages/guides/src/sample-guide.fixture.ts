import { Guide, type GuideOverride } from '@toso/contract';

const tea = {
  id: 'tea',
  lang: 'vi',
  title: 'Pha trà',
  summary: 'Từ nước đến chén.',
  topic: 'vneid',
  checkedOn: '2026-11-01',
  questions: [
    {
      id: 'start',
      text: 'Bạn cần gì?',
      answers: [
        { text: 'Pha một ấm', situation: 'pot' },
        { text: 'Việc khác', question: 'other' },
      ],
    },
    {
      id: 'other',
      text: 'Việc nào?',
      answers: [
        { text: 'Rửa chén', situation: 'cups' },
        { text: 'Pha một ấm', situation: 'pot' },
      ],
    },
  ],
  situations: [
    {
      id: 'pot',
      title: 'Pha một ấm',
      hint: 'Cho hai người',
      words: ['chè', 'trà xanh'],
      steps: [
        {
          id: 'water',
          title: 'Đun nước',
          actions: ['Đổ nước vào ấm.', 'Bật bếp.'],
          see: 'Nước sôi.',
          never: 'Không rời bếp.',
          bring: ['Ấm', 'Nước'],
          failures: [
            {
              symptom: 'Nước chưa sôi',
              remedy: 'Chờ thêm, hoặc gọi 1022.',
              to: { situation: 'cups', step: 'wash' },
            },
          ],
          phones: ['1022'],
          sources: ['book'],
          checkedOn: '2026-11-01',
          testedVersion: '2.1',
        },
        {
          id: 'leaves',
          title: 'Cho trà',
          actions: ['Cho <b>trà</b> & nước.'],
          failures: [],
          sources: ['book'],
          checkedOn: '2026-11-10',
          testedVersion: null,
        },
      ],
      next: [{ situation: 'cups' }],
    },
    {
      id: 'cups',
      title: 'Rửa chén',
      words: ['ly'],
      steps: [
        {
          id: 'wash',
          title: 'Rửa',
          actions: ['Rửa từng chén.'],
          failures: [],
          sources: ['neighbour'],
          checkedOn: '2026-11-02',
          testedVersion: null,
        },
      ],
    },
  ],
  numbers: [
    { phone: '1022', label: 'Đường dây nóng', sources: ['book'], verifiedOn: '2026-10-01' },
  ],
  links: [],
  sources: {
    book: { title: 'Sách trà', url: 'https://tea.example/book', checkedOn: '2026-10-01' },
    neighbour: { title: 'Bác hàng xóm', checkedOn: '2026-11-02' },
  },
};

/** A small guide in which everything is right, anew each time: for tests that break one thing. */
export const sampleGuide = (): Guide => Guide.parse(tea);

/** A ward's file that changes one step. */
export const sampleOverride = (change: Partial<GuideOverride> = {}): GuideOverride => ({
  formatVersion: 1,
  guide: 'tea',
  lang: 'vi',
  checkedOn: '2026-11-20',
  situations: [
    {
      id: 'pot',
      steps: [{ id: 'leaves', actions: ['Cho một nắm trà.'], sources: ['neighbour'] }],
    },
  ],
  ...change,
});

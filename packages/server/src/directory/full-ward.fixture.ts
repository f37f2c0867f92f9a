import type { Team } from '@toso/contract';
import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';

const pick = <T>(from: readonly T[]): T => from[randomInt(from.length)] as T;

const syllables = 'an bình châu đông đức giang hà hải hòa hưng khánh lâm lộc long mỹ nam phú phước'
  .concat(' quang sơn tân tây thái thanh thạnh thọ thuận tiên trung trường tú vân việt vĩnh xuân')
  .split(' ');

/** A hamlet's name as no other team has it: names are nearly all that a province's index holds. */
export const villageName = (): string =>
  `Tổ công nghệ số cộng đồng thôn ${pick(syllables)} ${pick(syllables)} ${String(randomInt(1, 20))}`;

const streets = [
  ...['Trần Phú', 'Lê Duẩn', 'Phan Châu Trinh', 'Nguyễn Hữu Thọ', 'Hoàng Diệu', 'Ông Ích Khiêm'],
  ...['Núi Thành', 'Hải Phòng', 'Điện Biên Phủ', 'Trưng Nữ Vương', 'Tiểu La', 'Duy Tân'],
];
const places = ['Nhà văn hóa', 'Nhà sinh hoạt cộng đồng', 'Trụ sở tổ dân phố', 'Trường tiểu học'];
const roles = ['Tổ trưởng', 'Tổ phó', 'Bí thư chi đoàn', 'Công an khu vực'];
const closing = ['16:30', '17:00', '19:30', '20:00', '21:00'];

/** A phone as published: nine random digits after +84 carry 30 bits that nothing compresses. */
const phone = () => `+84${pick(['3', '5', '7', '8', '9'])}${randomInt(10 ** 7, 10 ** 8)}`;

const address = () => `${pick(places)}, ${randomInt(1, 700)} ${pick(streets)}`;

const hours = () => [
  {
    days: [1, 2, 3, 4, 5],
    opens: pick(['07:00', '07:30', '08:00', '17:00']),
    closes: pick(closing),
  },
  {
    days: pick([[6], [7], [6, 7]]),
    opens: pick(['07:30', '08:00', '09:00']),
    closes: pick(closing),
  },
];

/** A team with every field filled, its phone, address and hours at random: the worst honest case. */
export const fullTeam = (unit: string, number: number): Team => ({
  id: v7(),
  unit,
  name: `Tổ công nghệ số cộng đồng Tổ dân phố ${number}`,
  areas: [
    { id: v7(), name: `Tổ dân phố ${number}`, note: `kiệt ${randomInt(1, 99)} ${pick(streets)}` },
  ],
  address: address(),
  roles: [pick(roles)],
  phone: phone(),
  zaloUrl: `https://zalo.me/${String(randomInt(10 ** 8, 10 ** 9))}`,
  hours: hours(),
  topics: pick([['vneid'], ['vneid', 'other']]),
  checkedOn: `2026-11-${String(randomInt(1, 29)).padStart(2, '0')}`,
});

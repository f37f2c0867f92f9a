import type { PublishedAccount } from '@toso/contract';
import type { Services } from '../services.ts';

/** Nobody's accounts. */
export const fee: PublishedAccount = {
  purpose: 'Lệ phí chứng thực',
  bin: '970405',
  bankName: 'Agribank',
  account: '0000000000000',
  holder: 'UBND PHUONG MAU',
  checkedOn: '2026-11-01',
  sourceTitle: 'Thông báo mẫu',
  sourceUrl: 'https://phuong.example/tai-khoan',
};
export const land: PublishedAccount = {
  purpose: 'Phí địa chính',
  bin: '970436',
  account: '0000000000',
  holder: 'UBND PHUONG MAU',
  checkedOn: '2026-11-01',
};

/** For tests: publishes a list by two people. */
export async function publishAccounts(
  { accounts }: Services,
  unit: string,
  list: readonly PublishedAccount[],
): Promise<void> {
  const opened = await accounts.propose(unit, { accounts: list, by: 'Công chức tài chính' });
  const { proposal, code = '' } = opened ?? {};
  const given = { id: proposal?.id ?? '', code, by: 'Phó Chủ tịch' };
  const { kind } = await accounts.confirm(unit, given);
  if (kind !== 'confirmed') throw new Error('The list was not published.');
}

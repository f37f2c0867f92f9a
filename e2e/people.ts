import assert from 'node:assert/strict';
import { toso, type Place } from './server.ts';
import type { Visitor } from './visitor.ts';

/** What a resident tells of themselves. */
export interface Told {
  readonly name: string;
  readonly phone: string;
  readonly place: string;
}

/** A team of the sample data, of the part of Hải Châu that was Nam Dương. */
export const team = 'Tổ công nghệ số mẫu 1 – Nam Dương';

/** Loads the sample data and makes a link for a member of the team, as a ward's clerk does. */
export async function makeTeamLink(place: Place): Promise<string> {
  await toso(place, 'demo');
  const about = ['--unit', '20242', '--team', team, '--role', 'Tổ trưởng'];
  const made = await toso(place, 'links', 'make', ...about, '--json');
  const token = /\/t\/#(\d{5}\.[\w-]{43})/.exec(made)?.[1];
  assert.ok(token, made);
  return `/t/#${token}`;
}

/** On the ward's page: from the name of an old ward to a team's card, and to the code. */
export async function askTeam(
  resident: Visitor,
  origin: string,
  { name, phone, place }: Told,
): Promise<string> {
  await resident.open(`${origin}/demo/`);
  await resident.write('^Bạn ở đâu', 'Nam Dương');
  await resident.see('Phường Nam Dương cũ nay thuộc Phường Hải Châu');
  await resident.press(`^${team}`);
  await resident.press('^Nhờ giúp$');
  await resident.press('^VNeID');
  await resident.press('^Tiếp tục$');
  await resident.press('^Đến nhà');
  await resident.press('^Tiếp tục$');
  await resident.write('^Tên để gọi', name);
  await resident.write('^Số điện thoại', phone);
  await resident.press('^Tôi từ 16 tuổi');
  await resident.press('^Tiếp tục$');
  await resident.write('^Địa chỉ ngắn', place);
  await resident.press('^Tiếp tục$');
  await resident.press('^Tôi đồng ý để');
  await resident.press('^Gửi yêu cầu$');
  const words = await resident.see('Mã của bạn [A-Z0-9]{4} [A-Z0-9]{4}');
  const code = /Mã của bạn ([A-Z0-9]{4} [A-Z0-9]{4})/.exec(words)?.[1];
  assert.ok(code);
  await resident.press('^Lưu mã vào máy này$');
  return code;
}

/** Comes back to the ward's page and opens the request that was kept on this device. */
export async function comeBack(resident: Visitor, origin: string, code: string): Promise<void> {
  await resident.open(`${origin}/demo/`);
  await resident.press(`^${code}$`);
}

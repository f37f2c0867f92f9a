import { formatRequestCode, readRequestCode, type Localized } from '@toso/contract';
import { vietnamDay } from '../vietnam-day.ts';
import { CommandFailure, exitCodes, wrongUsage } from './failure.ts';
import { tell, type Context } from './io.ts';
import { personIn } from './person-option.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { wardOf } from './unit-option.ts';

interface EraseOptions extends PlaceOptions {
  readonly unit: string;
  readonly code: string;
  readonly by: string;
  readonly reason: string;
  readonly yes?: boolean;
}

const words = {
  found: {
    vi: 'Yêu cầu {code}, gửi ngày {day}, {state}.',
    en: 'Request {code}, made on {day}, {state}.',
  },
  asks: {
    vi: 'Chưa xoá gì. Xoá rồi không lấy lại được; để xoá hẳn, thêm --yes.',
    en: 'Nothing was erased. It cannot be undone; to erase it for good, add --yes.',
  },
  erased: {
    vi: 'Đã xoá hẳn. Hãy ghi lại mã này: nếu phục hồi từ bản sao lưu thì phải xoá lần nữa.',
    en: 'Erased for good. Note the code: after a backup is restored it must be erased again.',
  },
} as const;

const states: Readonly<Record<string, Localized>> = {
  new: { vi: 'chưa ai nhận', en: 'not taken yet' },
  taken: { vi: 'đã có người nhận', en: 'taken' },
  planned: { vi: 'đã hẹn', en: 'planned' },
  'no-answer': { vi: 'đã gọi mà chưa gặp', en: 'rung, nobody answered' },
  'handed-over': { vi: 'đã chuyển người khác', en: 'handed over' },
  done: { vi: 'đã xong', en: 'done' },
  cancelled: { vi: 'đã huỷ', en: 'cancelled' },
};

/**
 * `toso requests erase`: what a resident may ask for at the counter. Shows what it is first, and
 * erases with `--yes`.
 *
 * @returns 1 where nothing was erased.
 */
export async function eraseRequest(options: EraseOptions, context: Context): Promise<number> {
  const { code: unit } = wardOf(options.unit);
  const given = { by: personIn(options.by, '--by'), reason: personIn(options.reason, '--reason') };
  const code = readRequestCode(options.code);
  if (!code) {
    throw wrongUsage({
      vi: '--code cần mã yêu cầu 8 ký tự mà người dân có, ví dụ KQKN FE3W.',
      en: '--code needs the request’s code of 8 characters, for example KQKN FE3W.',
    });
  }
  return withStore(options, context, async ({ requests }) => {
    const found = await requests.find(unit, code);
    if (!found) {
      throw new CommandFailure({
        vi: 'Đơn vị này không có yêu cầu mang mã đó, hoặc yêu cầu đã xoá.',
        en: 'This unit has no request with that code, or it was erased.',
      });
    }
    const day = vietnamDay(found.createdAt);
    const state = states[found.state]?.[context.lang] ?? found.state;
    const erased = options.yes === true;
    if (!context.json) {
      context.out(tell(context, words.found, { code: formatRequestCode(code), day, state }));
    }
    if (erased) await requests.eraseAtWard(unit, code, given);
    if (context.json) context.out(JSON.stringify({ code, state: found.state, day, erased }));
    else context.out(tell(context, erased ? words.erased : words.asks));
    return erased ? exitCodes.ok : exitCodes.failure;
  });
}

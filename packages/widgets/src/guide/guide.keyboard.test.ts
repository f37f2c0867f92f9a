import { guideList } from '@toso/guides';
import { walkedByKeys } from './keyboard.fixture.ts';

// The longest guide has a file of its own, because a file has only so much time.
for (const { id, load } of guideList) if (id !== 'vneid') walkedByKeys(await load.vi());

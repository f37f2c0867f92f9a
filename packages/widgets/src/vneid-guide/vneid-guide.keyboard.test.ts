import { guideList } from '@toso/guides';
import { walkedByKeys } from '../guide/keyboard.fixture.ts';

for (const { id, load } of guideList) if (id === 'vneid') walkedByKeys(await load.vi());

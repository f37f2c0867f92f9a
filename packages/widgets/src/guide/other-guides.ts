/** The guides by id: loaded where another than the guide to VNeID is opened, or all are listed. */
export { guideList, loadGuide, loadGuideSources } from '@toso/guides';

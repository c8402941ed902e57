import { callBackPages } from './call-back'
import { calmingPages } from './calming-package'
import { childCheckPages } from './child-checks'
import { childPages } from './child-package'
import { communityPages } from './community-package'
import { consultationPages } from './consultation-pages'
import { contributionPages } from './contribution-pages'
import { deskPages } from './counsellor-desk'
import { counsellorPages } from './counsellor-package'
import { courseKeepingPages, coursePages } from './course-pages'
import type { DrawnPage } from './drawn-page'
import { dutyPages } from './duty-pages'
import { editingPages } from './editing-pages'
import { expertPages } from './expert-pages'
import { handoverPages } from './handover-pages'
import { leafletPages } from './leaflets-package'
import { mainPages } from './main-package'
import { managerPages } from './manager-package'
import { placePages } from './place-pages'
import { residentPages } from './resident-package'
import { setUpPages } from './set-up-pages'
import { staffPages } from './staff-pages'
import { waitingPages } from './waiting-pages'
import { walkInPages } from './walk-in-pages'
import { youngPages } from './young-people'

/**
 * Every page of the program with each of its states: what `npm run gallery` draws and the journeys of every page walk.
 * A page that is added is added here, or tests/pages/every-page.test.ts fails.
 */
export const everyPage: readonly DrawnPage[] = [
  ...mainPages,
  ...residentPages,
  ...childCheckPages,
  ...counsellorPages,
  ...deskPages,
  ...managerPages,
  ...placePages,
  ...setUpPages,
  ...communityPages,
  ...editingPages,
  ...callBackPages,
  ...waitingPages,
  ...dutyPages,
  ...walkInPages,
  ...handoverPages,
  ...coursePages,
  ...courseKeepingPages,
  ...staffPages,
  ...expertPages,
  ...childPages,
  ...youngPages,
  ...calmingPages,
  ...leafletPages,
  ...contributionPages,
  ...consultationPages,
]

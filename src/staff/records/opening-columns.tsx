import type { Instant } from '#core/domain/time'
import type { Column } from '../../counsellor/desk/table/desk-table'
import { Said } from './about-opening'
import { type Opening, openingTitle, recordText, whoText } from './words'

/** Of any opening, for its keeper at a desk; how it stands or ended comes behind. */
export const openingColumns = (now: Instant): readonly Column<Opening>[] => [
  { title: '哪一次', of: (one) => openingTitle(one, now) },
  { title: '谁看', of: whoText },
  { title: '谁的记录', of: (one) => recordText(one, now) },
  { title: '理由和来往的话', of: (one) => <Said opening={one} /> },
]

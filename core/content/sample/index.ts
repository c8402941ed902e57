import { counsellors } from './counsellors'
import { expertBatches, experts } from './experts'
import { messageSettings, messageTemplates } from './messages'
import { nodes, placements, sites } from './organisation'
import { people, staff } from './people'

/** A whole small world to try the program in. Nothing under `src` imports it: a production build holds none of it. */
export const sampleWorld = {
  nodes,
  sites,
  placements,
  counsellors,
  staff,
  experts,
  expertBatches,
  people,
  messageSettings,
  messageTemplates,
} as const

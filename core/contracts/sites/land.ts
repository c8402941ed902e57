import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, line, name, upTo } from '../shapes'
import { referral } from '../shapes/referral'
import { scene, site } from './records'

/** What a resident sees on scanning the code that hangs where they live. */
export const land = operation({
  name: 'sites.land',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ scene }),
  /**
   * `referrals`: whom the site sends people on to; not there where nobody has looked any up. `within`: the place it is at
   * and all above it, nearest first; not in what a phone remembers of an earlier release.
   */
  output: z.object({
    site,
    place: line,
    /** The room at whose door the code hangs; not there for one of the whole site, and where the room is not there any more. */
    room: z.exactOptional(name),
    referrals: z.exactOptional(upTo(10, referral)),
    within: z.exactOptional(upTo(10, id)),
    /** The doors should be open, and nobody has been there for ten minutes. Not there where somebody is. */
    unattended: z.exactOptional(z.literal(true)),
  }),
  refusals: ['site-unknown'],
})

import * as z from 'zod/mini'
import { lineAudiences } from '#core/domain/hotlines/line'
import { operation } from '../operation'
import { civilDate, id, line, name, phone, text, upTo, url, weeklyHours } from '../shapes'
import { soonestSpecial } from '../shapes/opening'
import { scene } from '../sites/records'
import { pieceHeadline } from './records'

/** A kit with what of it may stand, and what of a place is printed on its sheet. */
export const openKit = operation({
  name: 'content.openKit',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({
    kitId: id,
    /** The code that was scanned last on this phone: the sheet carries it. */
    scene: z.optional(scene),
  }),
  output: z.object({
    kit: z.object({
      id,
      title: name,
      summary: line,
      lines: z.nullable(z.enum(lineAudiences)),
      lead: text,
      week: upTo(8, line),
      ask: upTo(8, z.object({ who: name, about: line })),
      urgent: text,
      sheet: z.object({ heading: name, lines: upTo(8, line) }),
      author: name,
      authorRole: name,
      review: z.nullable(z.object({ by: name, on: civilDate })),
      updatedOn: civilDate,
      reviewBy: civilDate,
      sources: upTo(20, z.object({ title: line, publisher: line, url: z.nullable(url) })),
    }),
    read: upTo(12, pieceHeadline),
    practise: upTo(8, pieceHeadline),
    /** Null where no code was scanned, or nobody knows it any more. */
    at: z.nullable(
      z.object({
        place: line,
        /** Where its code leads; null where nobody has said at which address the web build lies. */
        code: z.nullable(url),
        name,
        address: line,
        openingHours: upTo(84, weeklyHours),
        /** Days it is shut, where somebody wrote any down. */
        shut: z.exactOptional(soonestSpecial),
        phone: z.nullable(phone),
      }),
    ),
  }),
  refusals: ['kit-unknown', 'kit-in-review'],
})

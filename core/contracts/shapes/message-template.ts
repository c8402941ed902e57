import * as z from 'zod/mini'
import { occasions } from '#core/domain/messages/occasion'
import { sayings } from '#core/domain/messages/template'
import { upTo } from '../shapes'

const minute = z.int().check(z.minimum(0), z.maximum(1440))

/** Minutes of the day in China. */
export const quietHours = z.object({ from: minute, until: minute })

/** As WeChat makes them: letters, digits, `-` and `_`. */
export const templateId = z.string().check(z.maxLength(64), z.regex(/^[\w-]{1,64}$/))

export const template = z.object({
  occasion: z.enum(occasions),
  templateId,
  fields: upTo(
    5,
    z.object({
      /** Such as `thing1`. */
      name: z.string().check(z.maxLength(24), z.regex(/^[a-z_]{1,20}\d{1,2}$/)),
      /** Null: when it begins, or what `says` says. */
      words: z.nullable(z.string().check(z.maxLength(40))),
      says: z.exactOptional(z.enum(sayings)),
    }),
  ),
})

/** One for each occasion at the most. */
export const templates = upTo(occasions.length, template)

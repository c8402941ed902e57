import * as z from 'zod/mini'
import { id, line, name, text, upTo, url } from '../shapes'

/** In pixels of the file. */
const side = z.int().check(z.minimum(1), z.maximum(4096))

const written = [
  z.object({ kind: z.literal('heading'), text: name }),
  z.object({ kind: z.literal('paragraph'), text }),
  z.object({ kind: z.literal('list'), items: upTo(20, line) }),
  z.object({ kind: z.literal('note'), text }),
] as const

/** `alt`: what is to be seen on it, for whoever does not see it. `file`: the id of a picture that was brought. */
const picture = { kind: z.literal('picture'), alt: line, file: id, width: side, height: side }

/** As it is stored. */
export const storedBlock = z.discriminatedUnion('kind', [...written, z.object(picture)])

/** As a client lays it out, without any HTML. `address`: where the picture is to be had for a while; null where nowhere. */
export const block = z.discriminatedUnion('kind', [
  ...written,
  z.object({ ...picture, address: z.exactOptional(z.nullable(url)) }),
])

import * as z from 'zod/mini'
import { altogether, id, line, name, text, upTo, url } from '../shapes'

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

/**
 * A text has fifty blocks at most, and two hundred items in all its lists together: what somebody types is no longer than
 * that, and counted list by list it would be ten times what a text can be.
 */
const blocksOf = <Block extends z.ZodMiniType>(block: Block) => upTo(50, block).check(altogether(200, 'items') as never)

const storedBlock = z.discriminatedUnion('kind', [...written, z.object(picture)])

/** As they are stored. */
export const storedBlocks = blocksOf(storedBlock)

/** As a client lays it out, without any HTML. `address`: where the picture is to be had for a while; null where nowhere. */
export const block = z.discriminatedUnion('kind', [
  ...written,
  z.object({ ...picture, address: z.exactOptional(z.nullable(url)) }),
])

export const blocks = blocksOf(block)

import * as z from 'zod/mini'
import { roomKinds } from '#core/domain/organisation/site'
import { operation } from '../operation'
import { id, name, upTo, version, weeklyHours } from '../shapes'
import { closureDraft } from '../shapes/opening'
import { settingKey } from '../shapes/settings'
import { siteHead, siteWords } from './records'

const change = { from: 'phone', write: true, access: ['manager'] } as const
const saved = z.object({ saved: z.extend(siteHead, { revision: version }) })

export const addSite = operation({
  ...change,
  name: 'organisation.addSite',
  answer: 'personal',
  perDay: 100,
  shown: ['words.name', 'words.address'],
  input: z.object({ nodeId: id, words: siteWords }),
  output: saved,
  refusals: ['place-not-yours', 'place-closed', 'site-incomplete', 'sites-full'],
})

/**
 * One part of a site, so that two who change different parts lose nothing: the second one is told, and keeps their draft.
 * An editor changes hours and closures alone, of the sites of their places.
 */
export const changeSite = operation({
  ...change,
  access: ['manager', 'editor'],
  name: 'organisation.changeSite',
  answer: 'personal',
  perDay: 300,
  shown: ['change.words.name', 'change.words.address', 'change.rooms.*.name', 'change.closure.reason'],
  input: z.object({
    siteId: id,
    revision: version,
    change: z.discriminatedUnion('part', [
      z.object({ part: z.literal('words'), words: siteWords }),
      z.object({
        part: z.literal('rooms'),
        rooms: upTo(30, z.object({ id: z.nullable(id), name, kind: z.enum(roomKinds) })),
      }),
      z.object({ part: z.literal('hours'), openingHours: upTo(84, weeklyHours) }),
      z.object({ part: z.literal('close') }),
      z.object({ part: z.literal('open') }),
      z.object({ part: z.literal('add-closure'), closure: closureDraft }),
      z.object({ part: z.literal('remove-closure'), closureId: id }),
    ]),
  }),
  /** No more of the site than its name: editors are answered too. */
  output: z.object({ saved: z.object({ id, name, revision: version }) }),
  refusals: [
    ...(['site-not-yours', 'site-changed', 'place-closed', 'site-incomplete', 'site-in-use', 'room-unnamed'] as const),
    ...(['room-in-use', 'opening-hours-clash', 'closure-invalid', 'closure-unknown', 'closures-full'] as const),
    ...(['closure-booked', 'closure-too-long', 'hours-booked', 'hours-touch-much'] as const),
  ],
})

/** Sets one thing at a site, or gives it back to the place it is at (null). */
export const setAtSite = operation({
  ...change,
  name: 'organisation.setAtSite',
  answer: 'personal',
  perDay: 200,
  input: z.object({
    siteId: id,
    revision: version,
    key: settingKey,
    value: z.nullable(z.int().check(z.minimum(0), z.maximum(100_000))),
  }),
  output: saved,
  refusals: ['site-not-yours', 'site-changed', 'setting-outside', 'hours-booked', 'hours-touch-much'],
})

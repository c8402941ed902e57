import * as z from 'zod/mini'
import { nodeKinds } from '#core/domain/organisation/node'
import { settingKeys } from '#core/domain/organisation/settings'
import { roomKinds, siteKinds } from '#core/domain/organisation/site'
import { civilDate, count, id, line, location, name, phone, upTo, version, weeklyHours } from '../shapes'
import { closures, specialDays } from '../shapes/opening'
import { settingKey } from '../shapes/settings'

const settingValue = z.int().check(z.minimum(0), z.maximum(100_000))

export const treeNode = z.object({
  id,
  kind: z.enum(nodeKinds),
  name,
  parentId: z.nullable(id),
  closedOn: z.nullable(civilDate),
  revision: version,
})

/** What is said of a site. */
export const siteWords = z.object({
  name,
  kind: z.enum(siteKinds),
  address: line,
  phone: z.nullable(phone),
  location: z.exactOptional(location),
})

/** What hangs on something: how much is offered there, and whether any session is to come; how many is told nobody (decision 034). */
export const inUse = z.object({ offers: count, booked: z.boolean() })

/**
 * A setting as it holds. `own`: as it is set right here; null where it is not. `from`: the name of where what holds was set;
 * null where nobody did. `above`: what would hold if it were given back.
 */
export const settingHeld = z.object({
  key: settingKey,
  value: settingValue,
  own: z.nullable(settingValue),
  from: z.nullable(name),
  above: settingValue,
})
export const settingsHeld = upTo(settingKeys.length, settingHeld)

export const siteHead = z.object({
  id,
  name,
  kind: z.enum(siteKinds),
  closedOn: z.nullable(civilDate),
  rooms: count,
})

/** What the door of a site says, for whoever writes that alone. */
export const siteDoor = z.object({
  id,
  name,
  place: name,
  openingHours: upTo(84, weeklyHours),
  closures,
  /** Holidays and closures of the next two months, as the door says them. */
  special: specialDays,
  revision: version,
})

export const keptSite = z.object({
  ...siteWords.shape,
  id,
  nodeId: id,
  rooms: upTo(30, z.object({ id, name, kind: z.enum(roomKinds), inUse })),
  openingHours: upTo(84, weeklyHours),
  closures,
  /** Holidays and closures of the next two months, as the door says them. */
  special: specialDays,
  closedOn: z.nullable(civilDate),
  revision: version,
})

import type { Kit } from '#core/domain/reading/kit'
import { afterSomethingTerrible } from './after-something-terrible'
import { atWork } from './at-work'
import { caringForSomebody } from './caring-for-somebody'
import { childrenAtSchool } from './children-at-school'
import { goingFromDoorToDoor } from './going-from-door-to-door'
import { growingOld } from './growing-old'
import { homeAgain } from './home-again'
import { newInTown } from './new-in-town'

/**
 * Kits by whom they are for, in the order they are offered. Sources read 2026-11-27 in stored copies of the pages named,
 * some of them their beginning alone; prose ours. No professional has reviewed any: page and sheet say so.
 */
export const kits: readonly Kit[] = [
  childrenAtSchool,
  growingOld,
  newInTown,
  caringForSomebody,
  atWork,
  goingFromDoorToDoor,
  afterSomethingTerrible,
  homeAgain,
]

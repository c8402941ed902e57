import type { z } from 'zod'
import type { CloudClock } from '../clock'
import type { FaultRules } from '../faults/faults'
import type { CallLedger } from '../functions/call-ledger'
import type { Functions } from '../functions/functions'
import type { Noise } from '../gateway/noise'
import type { Person } from '../gateway/sessions'
import type { MiniProgram } from '../openapi/api'
import type { Outbox } from '../openapi/outbox'
import type { Storage } from '../storage/storage'
import type { Store } from '../store/store'
import type { Timers } from '../timers/timers'
import type { ConsoleOperations } from './contract'

/** What the console looks at and lays hands on. */
export interface ConsoleParts {
  store: Store
  clock: CloudClock
  storage: Storage
  functions: Functions
  calls: CallLedger
  faults: FaultRules
  timers: Timers
  outbox: Outbox
  templates: MiniProgram['templates']
  people: readonly Person[]
  cutPower: (() => void) | undefined
  url: string
  noise: Noise
}

export type OperationName = keyof ConsoleOperations
type Input<Name extends OperationName> = ConsoleOperations[Name]['input']
type Value<Name extends OperationName> = ConsoleOperations[Name]['value']

/** One operation: the shape of its input, and what it does. */
export interface Operation<Name extends OperationName> {
  input: z.ZodType<Input<Name>>
  run(input: Input<Name>, parts: ConsoleParts): Value<Name> | Promise<Value<Name>>
}

export type Operations<Name extends OperationName = OperationName> = { [One in Name]: Operation<One> }

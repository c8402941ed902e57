import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { unzipSync } from 'fflate'
import { list, type Params, page, Refusal, record, text, wrong } from './refusal'
import type { Kept, ManagedFunction, ManagedTrigger } from './state'

const runtimes = ['Nodejs16.13', 'Nodejs18.15', 'Nodejs20.19']
/** What all variables of a function may take together. */
const mostVariableBytes = 4096

const notFound = (name: string) => new Refusal('ResourceNotFound.Function', `The function ${name} does not exist.`)

function variablesIn(params: Params): Record<string, string> {
  if (params.Environment === undefined) return {}
  const all = list(record(params, 'Environment'), 'Variables')
  const found = Object.fromEntries(all.map((one) => [text(one, 'Key'), String(one.Value ?? '')]))
  if (JSON.stringify(found).length > mostVariableBytes)
    throw new Refusal('LimitExceeded.EnvironmentVariable', 'too much')
  return found
}

function within(value: unknown, least: number, most: number, name: string): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw wrong(name)
  return value
}

function ofTimer(params: Params): void {
  if (text(params, 'Type') !== 'timer') throw wrong('Type')
}

function triggerIn({ triggers }: ManagedFunction, params: Params): ManagedTrigger {
  ofTimer(params)
  const found = triggers.find(({ name }) => name === text(params, 'TriggerName'))
  if (!found) throw new Refusal('ResourceNotFound.Trigger', 'no such trigger')
  return found
}

function switched({ Enable }: Params): { isOff?: boolean } {
  if (Enable === undefined) return {}
  if (Enable !== 'OPEN' && Enable !== 'CLOSE') throw wrong('Enable')
  return { isOff: Enable === 'CLOSE' }
}

/** Functions: their code comes as a package sent beforehand to an address this side gives. */
export function functionActions({ folder, managed, save }: Kept, url: () => string) {
  /** Changed a moment ago: the platform takes its time, and takes no further change meanwhile. */
  const busy = new Set<string>()
  const of = (params: Params): ManagedFunction => {
    const found = managed.functions[text(params, 'FunctionName')]
    if (!found) throw notFound(text(params, 'FunctionName'))
    return found
  }
  const toChange = (params: Params): ManagedFunction => {
    const one = of(params)
    if (busy.has(text(params, 'FunctionName')))
      throw new Refusal('FailedOperation.FunctionStatusError', 'still updating')
    return one
  }
  const changed = (params: Params) => {
    busy.add(text(params, 'FunctionName'))
    save()
    return {}
  }
  const folderOf = (name: string) => join(folder, 'functions', name)

  /** Lays the package out where a cloud looks for functions, in place of what was there. What it was. */
  function unpack(name: string, params: Params): string {
    const stamp = text(record(params, 'Code'), 'CosTimestamp')
    const path = join(folder, 'uploads', `${name}-${stamp}.zip`)
    if (!/^[\w-]+$/.test(stamp) || !existsSync(path)) throw new Refusal('InvalidParameterValue.Code', 'no such package')
    const packed = readFileSync(path)
    const files = Object.entries(unzipSync(packed))
    if (!files.some(([file]) => file === 'index.js')) throw new Refusal('InvalidParameterValue.Code', 'no index.js')
    rmSync(folderOf(name), { recursive: true, force: true })
    for (const [file, bytes] of files) {
      const to = resolve(folderOf(name), file)
      if (!to.startsWith(folderOf(name) + sep)) throw wrong('Code')
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(to, bytes)
    }
    rmSync(path)
    return createHash('sha256').update(packed).digest('hex')
  }

  function configure(one: ManagedFunction, params: Params): void {
    one.memory = within(params.MemorySize, 64, 3072, 'MemorySize') ?? one.memory
    one.timeout = within(params.Timeout, 1, 900, 'Timeout') ?? one.timeout
    if (typeof params.Role === 'string') one.role = params.Role
    if (typeof params.Description === 'string') one.description = params.Description
    if (params.Environment !== undefined) one.variables = variablesIn(params)
  }

  return {
    ListFunctions: (params: Params) => ({
      Functions: page(Object.entries(managed.functions), params.Offset, params.Limit, 100).map(([name, one]) => ({
        FunctionName: name,
        Runtime: one.runtime,
        Status: 'Active',
      })),
      TotalCount: Object.keys(managed.functions).length,
    }),
    GetFunction(params: Params) {
      const one = of(params)
      return {
        FunctionName: params.FunctionName,
        Runtime: one.runtime,
        Handler: one.handler,
        MemorySize: one.memory,
        Timeout: one.timeout,
        Role: one.role ?? '',
        Description: one.description,
        Status: busy.delete(text(params, 'FunctionName')) ? 'Updating' : 'Active',
        Environment: { Variables: Object.entries(one.variables).map(([Key, Value]) => ({ Key, Value })) },
        Triggers: one.triggers.map(({ name, cron, isOff }) => ({
          TriggerName: name,
          Type: 'timer',
          TriggerDesc: JSON.stringify({ cron }),
          // Set by OPEN and CLOSE, and read as numbers.
          Enable: isOff ? 0 : 1,
        })),
      }
    },
    GetFunctionAddress: (params: Params) => ({ Url: '', CodeSha256: of(params).code }),
    DescribeBuildServiceCosInfo(params: Params) {
      const stamp = randomUUID()
      const name = text(params, 'ServiceName')
      if (!/^[A-Za-z][\w-]{0,59}$/.test(name)) throw wrong('ServiceName')
      return { UnixTimestamp: stamp, UploadUrl: `${url()}/uploads/${name}-${stamp}.zip`, UploadHeaders: [] }
    },
    CreateFunction(params: Params) {
      const name = text(params, 'FunctionName')
      if (managed.functions[name]) throw new Refusal('ResourceInUse.FunctionName', `${name} is there`)
      const runtime = text(params, 'Runtime')
      if (!runtimes.includes(runtime)) throw wrong('Runtime')
      const one = { runtime, handler: text(params, 'Handler'), memory: 256, timeout: 3, description: '', variables: {} }
      const made: ManagedFunction = { ...one, triggers: [], code: '' }
      configure(made, params)
      made.code = unpack(name, params)
      managed.functions[name] = made
      return changed(params)
    },
    UpdateFunctionCode(params: Params) {
      toChange(params).code = unpack(text(params, 'FunctionName'), params)
      return changed(params)
    },
    UpdateFunctionConfiguration(params: Params) {
      configure(toChange(params), params)
      return changed(params)
    },
    CreateTrigger(params: Params) {
      const { triggers } = toChange(params)
      const name = text(params, 'TriggerName')
      ofTimer(params)
      if (triggers.some((one) => one.name === name)) throw new Refusal('ResourceInUse.Trigger', `${name} is there`)
      if (triggers.length >= 10) throw new Refusal('LimitExceeded.Trigger', 'ten at most')
      triggers.push({ name, cron: text(params, 'TriggerDesc'), ...switched(params) })
      save()
      return {}
    },
    /** What is not said stays (cloud.tencent.com/document/api/583/96828). */
    UpdateTrigger(params: Params) {
      const found = triggerIn(toChange(params), params)
      const cron = params.TriggerDesc === undefined ? found.cron : text(params, 'TriggerDesc')
      Object.assign(found, { cron, ...switched(params) })
      save()
      return {}
    },
    DeleteTrigger(params: Params) {
      const one = of(params)
      one.triggers.splice(one.triggers.indexOf(triggerIn(one, params)), 1)
      save()
      return {}
    },
    DeleteFunction(params: Params) {
      of(params)
      const name = text(params, 'FunctionName')
      delete managed.functions[name]
      rmSync(folderOf(name), { recursive: true, force: true })
      save()
      return {}
    },
  }
}

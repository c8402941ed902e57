import { Told } from '../backup/told'
import { type CloudApi, CloudRefused, type Reply } from './cloud-api'
import { allOf, listIn, several } from './environment'
import type { WantedFunction } from './packages'
import type { Difference, Step } from './step'
import { type Variables, variablesWanted } from './variables'

/** None of the platform's defaults: what it cannot change afterwards has to be right from the first day. */
const fixed = { Runtime: 'Nodejs20.19', Handler: 'index.main' }
/** What lets a function at the database and the files of its environment. */
const role = 'TCB_QcsRole'
const pageSize = 20
const longestWaitMs = 300_000

interface There {
  readonly runtime: string
  readonly handler: string
  readonly memory: number
  readonly timeout: number
  /** Empty where the platform does not say. */
  readonly role: string
  readonly variables: Variables
  readonly triggers: readonly { readonly name: string; readonly cron: string; readonly isOn: boolean }[]
  readonly description: string
  /** What the platform says of the code it has. */
  readonly stored: string
}

/** What stands in a function's description once it is as it should be: of which files, and what the platform made of them. */
const marked = (hash: string, stored: string) => `xinlin ${hash} ${stored}`
const isMarked = (description: string) => /^xinlin [0-9a-f]{64} /.test(description)

/** Functions with their code, memory, time limit, environment and timers, of one environment of variables for all. */
export async function functionsToMend(
  cloud: CloudApi,
  wanted: readonly WantedFunction[],
  given: Readonly<Record<string, string | undefined>>,
): Promise<Difference & { readonly variables: Variables }> {
  const side = sideOf(cloud)
  const names = await side.names()
  const ours = new Set(wanted.map(({ name }) => name))
  const there = new Map(await several(names, async (name) => [name, await side.read(name)] as const))
  const found = wanted.flatMap(({ name }) => there.get(name) ?? [])
  const { wanted: variables, faults } = variablesWanted(
    found.map((one) => one.variables),
    given,
  )
  // What brings old rows along is replaced last: what else is of the release before could not read them any more.
  const last = ({ name }: WantedFunction) => (name === 'jobs' ? 1 : 0)
  const steps = [...wanted]
    .sort((a, b) => last(a) - last(b))
    .flatMap((one) => {
      const now = there.get(one.name)
      return now ? toMend(one, now, variables, side) : [toMake(one, variables, side)]
    })
  const others = [...there].filter(([name]) => !ours.has(name))
  return {
    variables,
    faults: [...faults, ...wanted.flatMap((one) => cannotChange(one, there.get(one.name)))],
    notes: others
      .filter(([, one]) => !isMarked(one.description))
      .map(([name]) => `云函数 ${name} 不是这个程序的，没有动它`),
    steps: [
      ...steps,
      ...others
        .filter(([, one]) => isMarked(one.description))
        .map(
          ([name]): Step => ({
            kind: 'delete',
            what: `云函数 ${name}：代码里没有了，删掉`,
            run: () => side.remove(name),
          }),
        ),
    ],
  }
}

function cannotChange({ name }: WantedFunction, there: There | undefined): string[] {
  if (!there || (there.runtime === fixed.Runtime && there.handler === fixed.Handler)) return []
  return [
    `云函数 ${name} 是 ${there.runtime}、${there.handler}，要 ${fixed.Runtime}、${fixed.Handler}：平台改不了，要在控制台删了它再来`,
  ]
}

function toMake(one: WantedFunction, variables: Variables, side: Side): Step {
  return {
    kind: 'add',
    what: `云函数 ${one.name}：${one.memory} MB，${one.timeout} 秒，${one.triggers.length} 个定时`,
    async run() {
      await side.create(one, variables)
      for (const trigger of one.triggers) await side.addTrigger(one.name, trigger)
      await side.mark(one)
    },
  }
}

function toMend(one: WantedFunction, there: There, variables: Variables, side: Side): Step[] {
  const steps: Step[] = []
  const change = (what: string, run: () => Promise<void>, kind: Step['kind'] = 'change') =>
    steps.push({ kind, what: `云函数 ${one.name} 的${what}`, run })
  const names = [...new Set([...Object.keys(variables), ...Object.keys(there.variables)])].sort()
  const others = names.filter((name) => variables[name] !== there.variables[name])
  // It may come back with the account's name before it.
  const hasRole = there.role === '' || there.role.endsWith(role)
  if (there.memory !== one.memory || there.timeout !== one.timeout || !hasRole || others.length > 0) {
    const words = [
      ...(there.memory === one.memory ? [] : [`内存 ${there.memory} → ${one.memory} MB`]),
      ...(there.timeout === one.timeout ? [] : [`时限 ${there.timeout} → ${one.timeout} 秒`]),
      ...(hasRole ? [] : [`角色 ${there.role} → ${role}`]),
      ...others.map((name) => `${name}${variables[name] === undefined ? '（去掉）' : ''}`),
    ]
    change(`设置：${words.join('，')}`, () => side.configure(one, variables))
  }
  for (const { name, cron } of one.triggers) {
    const now = there.triggers.find((trigger) => trigger.name === name)
    if (now?.cron === cron && now.isOn) continue
    const words = [
      ...(now?.cron === cron ? [] : [`${now ? `${now.cron} → ` : ''}${cron}`]),
      ...(now?.isOn === false ? ['现在关着，重新打开'] : []),
    ]
    change(`定时 ${name}：${words.join('，')}`, () =>
      now ? side.setTrigger(one.name, { name, cron }) : side.addTrigger(one.name, { name, cron }),
    )
  }
  for (const { name } of there.triggers) {
    if (one.triggers.some((trigger) => trigger.name === name)) continue
    change(`定时 ${name}：代码里没有，删掉`, () => side.removeTrigger(one.name, name), 'delete')
  }
  if (there.description !== marked(one.hash, there.stored)) {
    const isOld = isMarked(there.description) && there.description.endsWith(there.stored)
    change(isOld ? '代码' : '代码：不是这里放上去的样子', async () => {
      await side.sendCode(one)
      await side.mark(one)
    })
  }
  return steps
}

type Side = ReturnType<typeof sideOf>
type Timer = WantedFunction['triggers'][number]

const running = ({ name, cron }: Timer) => ({ TriggerName: name, Type: 'timer', TriggerDesc: cron, Enable: 'OPEN' })

function sideOf(cloud: CloudApi) {
  const scf = (action: string, params: object) => cloud.call('scf', action, { Namespace: cloud.env, ...params })
  const named = (FunctionName: string, action: string, params: object = {}) => scf(action, { FunctionName, ...params })
  const shown = (variables: Variables) => ({
    Variables: Object.entries(variables).map(([Key, Value]) => ({ Key, Value })),
  })

  /** A change is taken only once the one before is done. */
  async function settled(name: string): Promise<Reply> {
    const until = Date.now() + longestWaitMs
    for (let pause = 50; ; pause = Math.min(pause * 2, 3000)) {
      const reply = await named(name, 'GetFunction', { ShowCode: 'FALSE' })
      if (reply.Status === 'Active') return reply
      const isOver = !['Creating', 'Updating', 'Publishing'].includes(String(reply.Status)) || Date.now() > until
      if (isOver) throw new Told(`云函数 ${name} 停在 ${String(reply.Status)}，去控制台看它怎么了，再运行一次。`)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  /** To the address the platform gives for this; from there the code is taken by its stamp. */
  async function sent(one: WantedFunction) {
    const asked = { EnvId: cloud.env, ServiceName: one.name, Business: 'scf', Suffix: '.zip' }
    const { UploadUrl, UnixTimestamp, UploadHeaders } = await cloud.call('tcb', 'DescribeBuildServiceCosInfo', asked)
    const headers = Object.fromEntries(
      ((UploadHeaders ?? []) as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]),
    )
    await cloud.send(String(UploadUrl), await one.pack(), { 'content-type': 'application/zip', ...headers })
    return { CosTimestamp: String(UnixTimestamp) }
  }

  return {
    async names(): Promise<string[]> {
      const page = (Offset: number) =>
        scf('ListFunctions', { Limit: pageSize, Offset }).then((reply) => listIn(reply, 'Functions'))
      return (await allOf(page, pageSize)).map(({ FunctionName }) => String(FunctionName))
    },
    async read(name: string): Promise<There> {
      const reply = await settled(name)
      const { CodeSha256 } = await named(name, 'GetFunctionAddress')
      const variables = listIn((reply.Environment ?? {}) as Reply, 'Variables')
      return {
        runtime: String(reply.Runtime),
        handler: String(reply.Handler),
        memory: Number(reply.MemorySize),
        timeout: Number(reply.Timeout),
        role: String(reply.Role ?? ''),
        description: String(reply.Description ?? ''),
        stored: String(CodeSha256),
        variables: Object.fromEntries(variables.map(({ Key, Value }) => [String(Key), String(Value)])),
        triggers: listIn(reply, 'Triggers')
          .filter(({ Type }) => Type === 'timer')
          .map(({ TriggerName, TriggerDesc, Enable }) => ({
            name: String(TriggerName),
            cron: cronIn(String(TriggerDesc)),
            // Asked for in words, answered in numbers.
            isOn: Enable !== 0,
          })),
      }
    },
    async create(one: WantedFunction, variables: Variables) {
      await named(one.name, 'CreateFunction', {
        ...fixed,
        ...{ MemorySize: one.memory, Timeout: one.timeout, InstallDependency: 'FALSE' },
        ...{ Role: role, Stamp: 'MINI_QCBASE', Environment: shown(variables), Code: await sent(one) },
      })
    },
    async sendCode(one: WantedFunction) {
      await settled(one.name)
      const how = { Handler: fixed.Handler, InstallDependency: 'FALSE', Code: await sent(one) }
      await named(one.name, 'UpdateFunctionCode', how)
    },
    async configure(one: WantedFunction, variables: Variables) {
      await settled(one.name)
      const what = { MemorySize: one.memory, Timeout: one.timeout, Role: role, Environment: shown(variables) }
      await named(one.name, 'UpdateFunctionConfiguration', what)
    },
    /** Last of all: what broke off before is begun again. */
    async mark(one: WantedFunction) {
      await settled(one.name)
      const { CodeSha256 } = await named(one.name, 'GetFunctionAddress')
      await named(one.name, 'UpdateFunctionConfiguration', { Description: marked(one.hash, String(CodeSha256)) })
    },
    async addTrigger(name: string, trigger: Timer) {
      await settled(name)
      await named(name, 'CreateTrigger', running(trigger))
    },
    /** In its place: at no moment is the function without it (cloud.tencent.com/document/api/583/96828). */
    async setTrigger(name: string, trigger: Timer) {
      await settled(name)
      await named(name, 'UpdateTrigger', running(trigger))
    },
    async removeTrigger(name: string, TriggerName: string) {
      try {
        await named(name, 'DeleteTrigger', { TriggerName, Type: 'timer' })
      } catch (error) {
        if (!(error instanceof CloudRefused && error.code.startsWith('ResourceNotFound'))) throw error
      }
    },
    async remove(name: string) {
      await named(name, 'DeleteFunction')
    },
  }
}

/** `{"cron":"0 0 2 * * * *"}`, or the words themselves. */
function cronIn(text: string): string {
  try {
    return String((JSON.parse(text) as { readonly cron?: unknown }).cron ?? text)
  } catch {
    return text
  }
}

import { parseArgs } from 'node:util'
import { Told } from '../backup/told'
import { type CloudApi, CloudRefused, openCloudApi } from './cloud-api'
import { collectionsToMend } from './collections'
import { type Data, openData } from './data'
import { placeOf } from './environment'
import { uploadMiniProgram } from './mini-program'
import { planOf } from './plan'
import type { Difference, Step } from './step'
import { type Wanted, wantedOf } from './wanted'

const usage = `要说清楚做什么：
  npm run deploy -- --env <环境> --plan      只看会改什么，什么都不动
  npm run deploy -- --env <环境>             改成代码要的样子；断了再运行一次会接着做
  npm run deploy -- --env <环境> --check     和代码不一样就列出来，以 1 结束
  npm run deploy -- --env <环境> --collections  只建集合和索引：新的环境放回备份以前用
  另加 --delete <环境>                        要删的也删，不再问
  另加 --mini-program <版本号>                最后把小程序传给微信
环境变量：TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY；第一次还要云函数的那些（见 docs/deploying.md）。
连本地云的管理端：加 --service http://127.0.0.1:<端口>。`

const signs = { add: '＋', change: '～', delete: '－' }

export interface Session {
  readonly env: Readonly<Record<string, string | undefined>>
  /** A line for whoever deploys. */
  say(line: string): void
  /** What somebody types; null where nobody sits there. */
  ask(question: string): Promise<string | null>
}

function asked(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        env: { type: 'string' },
        plan: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        delete: { type: 'string' },
        'mini-program': { type: 'string' },
        collections: { type: 'boolean', default: false },
        service: { type: 'string' },
        dist: { type: 'string', default: 'dist' },
      },
    })
    return values
  } catch {
    throw new Told(usage)
  }
}

interface Where {
  readonly env?: string | undefined
  readonly service?: string | undefined
}

interface Reached {
  readonly cloud: CloudApi
  readonly data: Data
}

function reached({ env, service }: Where, keys: Session['env']): Reached {
  if (!env) throw new Told(usage)
  const { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, TENCENTCLOUD_REGION: region } = keys
  // What goes there is signed with the keys of the account, and holds those of the functions.
  if (service !== undefined && !/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(service)) {
    throw new Told('--service 只用来连这台电脑上的本地云。')
  }
  if (!secretId || !secretKey) throw new Told('没有 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY，连不上环境。')
  const reach = { env, secretId, secretKey, service, region }
  return { cloud: openCloudApi(reach), data: openData(reach) }
}

function tell({ say }: Session, { steps, faults, notes }: Difference): void {
  for (const { kind, what } of steps) say(`  ${signs[kind]} ${what}`)
  for (const fault of faults) say(`  ✗ ${fault}`)
  for (const note of notes) say(`  · ${note}`)
}

async function carryOut({ say }: Session, steps: readonly Step[]): Promise<void> {
  for (const [at, { kind, what, run }] of steps.entries()) {
    await run()
    say(`  ${signs[kind]} ${at + 1}/${steps.length} ${what}`)
  }
}

/** Whether what is to go may go: by the option, or by the environment's name typed. */
async function mayDelete({ ask }: Session, env: string, said: string | undefined): Promise<boolean> {
  if (said !== undefined) return said === env
  return (await ask(`删掉就没有了。要删，请输入环境的名字 ${env}：`))?.trim() === env
}

async function apply(
  session: Session,
  { cloud, data }: Reached,
  wanted: Wanted,
  allowed: string | undefined,
): Promise<void> {
  const difference = await planOf(cloud, data, wanted, session.env)
  tell(session, { ...difference, steps: [] })
  if (difference.faults.length > 0) throw new Told('上面打 ✗ 的要先由人处理，什么都没有动。')
  const ofKind = (isDelete: boolean) => difference.steps.filter(({ kind }) => (kind === 'delete') === isDelete)
  await carryOut(session, ofKind(false))
  if (ofKind(true).length > 0) {
    session.say('下面这些要删：')
    tell(session, { steps: ofKind(true), faults: [], notes: [] })
    if (!(await mayDelete(session, cloud.env, allowed))) {
      throw new Told('没有删。其余的做完了。要删，加 --delete 和环境的名字。')
    }
    await carryOut(session, ofKind(true))
  }
  const left = await planOf(cloud, data, wanted, session.env)
  if (left.steps.length + left.faults.length === 0) return session.say(`${cloud.env} 现在和代码一样。`)
  tell(session, left)
  throw new Told('做完了再看，上面这些还是不一样。')
}

/** What a backup is put back into: collections with their indexes, and no function yet whose timers would write there. */
async function makeCollections(session: Session, { cloud }: Reached, wanted: Wanted): Promise<void> {
  const { steps, notes } = await collectionsToMend(cloud, await placeOf(cloud), wanted.collections)
  tell(session, { steps: [], faults: [], notes })
  await carryOut(
    session,
    steps.filter(({ kind }) => kind !== 'delete'),
  )
  session.say(`${cloud.env} 的集合都在了，别的什么都没有动。现在可以放回备份，放完再部署。`)
}

async function run(words: readonly string[], session: Session): Promise<number> {
  const { plan, check, collections, dist, delete: allowed, 'mini-program': version, ...where } = asked(words)
  if ([plan, check, collections].filter(Boolean).length > 1) throw new Told(usage)
  if (collections && (version !== undefined || allowed !== undefined)) throw new Told(usage)
  const at = reached(where, session.env)
  const { cloud, data } = at
  const wanted = wantedOf(dist)
  if (collections) {
    await makeCollections(session, at, wanted)
    return 0
  }
  if (!plan && !check) {
    await apply(session, at, wanted, allowed)
    if (version !== undefined) await uploadMiniProgram(cloud.env, version, wanted.functions)
    return 0
  }
  const difference = await planOf(cloud, data, wanted, session.env)
  tell(session, difference)
  const { steps, faults } = difference
  const otherwise = steps.length + faults.length
  if (otherwise === 0) session.say(`${cloud.env} 和代码一样。`)
  else session.say(`${steps.length} 处和代码不一样，什么都没有动。`)
  if (faults.length > 0) session.say(`打 ✗ 的 ${faults.length} 处要先由人处理：处理好以前，部署什么都不会改。`)
  return check && otherwise > 0 ? 1 : 0
}

/** What `npm run deploy` was asked for; the number its process ends with. */
export async function deployCommand(words: readonly string[], session: Session): Promise<number> {
  try {
    return await run(words, session)
  } catch (error) {
    if (!(error instanceof Told || error instanceof CloudRefused)) throw error
    session.say(error.message)
    return 1
  }
}

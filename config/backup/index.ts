/**
 * `npm run backup -- --env <id> --folder <folder> [--keep-days <n>]` and `npm run restore -- --env <id> --folder <folder>
 * [--point <name>]`; besides `node config/backup.mjs list|check --folder <folder>`. Keys come from the environment alone and
 * are never printed. Ends with 1 when it did not do what was asked.
 */
import { parseArgs } from 'node:util'
import { TOLD_FOR } from '#core/domain/health/restored'
import { DAY } from '#core/domain/time'
import { schema } from '../../cloudfunctions/_store/schema'
import { openEnvironment, withCollections } from './environment'
import { type Folder, openFolder } from './folder'
import { keysOf } from './key'
import { check, putBack } from './put-back'
import { takeBackup } from './take'
import { Told } from './told'

const daysTold = TOLD_FOR / DAY
const usage = `要说清楚做什么：
  npm run backup -- --env <环境> --folder <文件夹> [--keep-days <天数>]
  npm run restore -- --env <空的环境> --folder <文件夹> [--point <备份名>]
  node config/backup.mjs list --folder <文件夹>
  node config/backup.mjs check --folder <文件夹> [--point <备份名>]
环境变量：XINLIN_BACKUP_KEY；连环境时还要 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY。
连本地云：加 --service http://127.0.0.1:<端口>，不用后两个；练习环境的一对密钥还是要的。`

const inBeijing = (at: number) =>
  new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(at)

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        env: { type: 'string' },
        folder: { type: 'string' },
        'keep-days': { type: 'string' },
        point: { type: 'string' },
        service: { type: 'string' },
      },
    })
  } catch {
    throw new Told(usage)
  }
}

function environmentOf({ env, service }: { readonly env?: string | undefined; readonly service?: string | undefined }) {
  if (!env) throw new Told(usage)
  const { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env
  const isLocal = service !== undefined && /^https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/|$)/.test(service)
  if (isLocal) {
    // An environment to practise on wants its own pair of keys; a local cloud takes any.
    const keys = { secretId: secretId || 'local', secretKey: secretKey || 'local' }
    const address = new URL(service).pathname === '/' ? atAdmin(service) : service
    return openEnvironment({ env, ...keys, service: address })
  }
  // What goes there is signed with the keys of the account, so they go nowhere but to the cloud itself.
  if (service !== undefined) throw new Told('--service 只用来连这台电脑上的本地云。')
  if (!secretId || !secretKey) throw new Told('没有 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY，连不上环境。')
  return openEnvironment({ env, secretId, secretKey })
}

const atAdmin = (service: string) => `${service.replace(/\/$/, '')}/admin`

const newest = (folder: Folder) => {
  const name = folder.points().at(-1)
  if (name === undefined) throw new Told('这个文件夹里还没有备份。')
  return name
}

function daysIn(text: string | undefined): number | null {
  if (text === undefined) return null
  const days = Number(text)
  if (!Number.isInteger(days) || days < 1) throw new Told('--keep-days 要是一个整数，至少 1。')
  return days
}

/** Those begun before that many days ago, but never the newest. */
function forgetOld(folder: Folder, days: number): void {
  const old = folder
    .points()
    .slice(0, -1)
    .filter((name) => folder.point(name).begunAt < Date.now() - days * DAY)
  const gone = folder.forget(old)
  console.log(`去掉了 ${days} 天以前的 ${old.length} 份，和再没有哪一份用到的 ${gone} 块。`)
}

async function run(): Promise<void> {
  const { values, positionals } = asked()
  const [what] = positionals
  if (!values.folder || positionals.length !== 1) throw new Told(usage)
  const days = daysIn(values['keep-days'])
  const folder = openFolder(values.folder, keysOf(process.env.XINLIN_BACKUP_KEY))
  if (what === 'take') {
    const { name, point, fresh } = await takeBackup(
      environmentOf(values),
      folder,
      schema.collections.map((one) => one.name),
    )
    check(folder, name)
    const documents = point.collections.reduce((sum, { count }) => sum + count, 0)
    console.log(`备好了 ${name}：${documents} 条，${point.files.length} 个文件；这次新写 ${fresh} 块，都打开看过一遍。`)
    if (point.missing.length > 0) console.log(`有 ${point.missing.length} 个文件，记录里写着，存储里没有。`)
    if (days !== null) forgetOld(folder, days)
  } else if (what === 'put-back') {
    const environment = withCollections(environmentOf(values))
    const { point, written, deleted } = await putBack(environment, folder, values.point ?? newest(folder))
    console.log(`放回去了 ${written} 条，和备份逐条对过，一样。`)
    if (deleted > 0) console.log(`其中 ${deleted} 个人后来要求全部删除过，已经重新开始删除，由云函数接着做完。`)
    console.log(`这份是北京时间 ${inBeijing(point.begunAt)} 做的。从那时起写下的、改过的、删掉的，都不在里面。`)
    console.log(`程序会把这件事说 ${daysTold} 天：负责人在“运行情况”里，咨询师在日程上，居民在“我的预约”里。`)
  } else if (what === 'list') {
    for (const name of folder.points()) {
      const { begunAt, env, collections, files } = folder.point(name)
      const documents = collections.reduce((sum, { count }) => sum + count, 0)
      console.log(`${name}  ${inBeijing(begunAt)}  ${env}  ${documents} 条，${files.length} 个文件`)
    }
  } else if (what === 'check') {
    const names = values.point === undefined ? folder.points() : [values.point]
    for (const name of names) console.log(`${name}：${check(folder, name).parts} 块都打得开。`)
  } else throw new Told(usage)
}

try {
  await run()
} catch (error) {
  const code = String(Reflect.get(Object(error), 'code') ?? '')
  const isAway = /^E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT)$/.test(code)
  if (!(error instanceof Told) && !isAway) throw error
  console.error(isAway ? '连不上环境。要连这台电脑上的本地云或者练习环境，加 --service。' : (error as Error).message)
  process.exitCode = 1
}

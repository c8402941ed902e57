import { deskAccess } from '../desk'
import type { CloudApi } from './cloud-api'
import { allOf, listIn } from './environment'
import { type Difference, nothing, type Step } from './step'

const pageSize = 100

/** At the desk's own domain one path leads to one function. Domains are bound by hand: they need a certificate. */
export async function accessToMend(cloud: CloudApi, host: string | null): Promise<Difference> {
  if (host === null) return nothing
  const page = (Offset: number) =>
    cloud
      .call('tcb', 'DescribeHTTPServiceRoute', { EnvId: cloud.env, Limit: pageSize, Offset })
      .then((one) => listIn(one, 'Domains'))
  const domain = (await allOf(page, pageSize)).find(({ Domain }) => Domain === host)
  if (!domain) {
    const what = `域名 ${host} 还没有绑到这个环境：先在控制台的 HTTP 访问服务里绑好，或者先不给 XINLIN_DESK_ORIGIN`
    return { ...nothing, faults: [what] }
  }
  const routes = listIn(domain, 'Routes')
  const there = routes.find(({ Path }) => Path === deskAccess.path)
  const isRight =
    there?.UpstreamResourceType === 'SCF' &&
    there.UpstreamResourceName === deskAccess.function &&
    there.EnableAuth !== true &&
    there.Enable !== false
  const hasPages = routes.some((one) => one.UpstreamResourceType === 'STATIC_STORE' && one.Enable !== false)
  const Routes = [
    {
      ...{ Path: deskAccess.path, UpstreamResourceType: 'SCF', UpstreamResourceName: deskAccess.function },
      ...{ EnableAuth: false, Enable: true },
    },
  ]
  const ask = (action: string, changed: object) =>
    cloud.call('tcb', action, { EnvId: cloud.env, Domain: { Domain: host, ...changed } })
  const steps: Step[] = []
  if (domain.Enable === false) {
    steps.push({
      kind: 'change',
      what: `域名 ${host} 的 HTTP 访问：现在停用着，重新启用`,
      async run() {
        await ask('ModifyHTTPServiceRoute', { Enable: true })
      },
    })
  }
  if (!isRight) {
    const now = [...(there?.Enable === false ? ['停用了'] : []), ...(there?.EnableAuth === true ? ['要登录才通'] : [])]
    const otherwise = now.length === 0 ? '' : `：现在${now.join('，')}，改回来`
    steps.push({
      kind: there ? 'change' : 'add',
      what: `HTTP 访问 ${host}${deskAccess.path} 通到云函数 ${deskAccess.function}${otherwise}`,
      async run() {
        await ask(there ? 'ModifyHTTPServiceRoute' : 'CreateHTTPServiceRoute', { Routes })
      },
    })
  }
  return {
    steps,
    faults: [],
    notes: hasPages ? [] : [`${host} 还没有指到静态网站：在控制台的 HTTP 访问服务里，把它的 / 指过去，/desk/ 才打得开`],
  }
}

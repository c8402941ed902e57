import { deskAccess } from '../desk'
import type { CloudApi } from './cloud-api'
import { allOf, listIn } from './environment'
import { type Difference, nothing } from './step'

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
    there.EnableAuth !== true
  const hasPages = routes.some(({ UpstreamResourceType }) => UpstreamResourceType === 'STATIC_STORE')
  const Routes = [
    {
      ...{ Path: deskAccess.path, UpstreamResourceType: 'SCF', UpstreamResourceName: deskAccess.function },
      ...{ EnableAuth: false, Enable: true },
    },
  ]
  return {
    faults: [],
    notes: hasPages ? [] : [`${host} 还没有指到静态网站：在控制台的 HTTP 访问服务里，把它的 / 指过去，/desk/ 才打得开`],
    steps: isRight
      ? []
      : [
          {
            kind: there ? 'change' : 'add',
            what: `HTTP 访问 ${host}${deskAccess.path} 通到云函数 ${deskAccess.function}`,
            async run() {
              const action = there ? 'ModifyHTTPServiceRoute' : 'CreateHTTPServiceRoute'
              await cloud.call('tcb', action, { EnvId: cloud.env, Domain: { Domain: host, Routes } })
            },
          },
        ],
  }
}

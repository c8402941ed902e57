import { storageRules } from '../cloud/storage/rules'
import { list, notThere, type Params, Refusal, record, text, wrong } from './refusal'
import type { Kept, Route } from './state'

export interface Buckets {
  readonly storage: string
  readonly hosting: string
}

const region = 'ap-shanghai'

/** The environment itself, the rule of its storage, its website, and what HTTP access leads to. */
export function siteActions({ managed, save }: Kept, envId: string, buckets: Buckets) {
  const ours = (params: Params, name: string, right: string) => {
    if (text(params, name) !== right) throw notThere(name)
  }
  const website = () => ({ EnvId: envId, Bucket: buckets.hosting, Regoin: region, Region: region, Status: 'online' })
  const routesIn = (domain: Params): Route[] =>
    list(domain, 'Routes').map((one) => ({
      path: text(one, 'Path'),
      type: text(one, 'UpstreamResourceType'),
      name: text(one, 'UpstreamResourceName'),
      ...(typeof one.Enable === 'boolean' && { isOff: !one.Enable }),
      ...(typeof one.EnableAuth === 'boolean' && { needsSignIn: one.EnableAuth }),
    }))

  function put(params: Params, mayBeThere: boolean) {
    const domain = record(params, 'Domain')
    const host = text(domain, 'Domain')
    const there = managed.domains[host]
    if (there === undefined) throw notThere('Domain')
    for (const route of routesIn(domain)) {
      const at = there.findIndex(({ path }) => path === route.path)
      if (at >= 0 !== mayBeThere) throw new Refusal('InvalidParameter.APICreated', `${route.path}: not as it is there`)
      if (route.type === 'SCF' && !managed.functions[route.name]) throw notThere(`function ${route.name}`)
      // What is not said of a route stays.
      if (at >= 0) there[at] = { ...there[at], ...route }
      else there.push(route)
    }
    if (typeof domain.Enable === 'boolean') {
      const others = (managed.domainsOff ?? []).filter((one) => one !== host)
      managed.domainsOff = domain.Enable ? others : [...others, host]
    }
    save()
    return {}
  }

  return {
    DescribeEnvs: (params: Params) => ({
      EnvList: [
        {
          EnvId: envId,
          Status: 'NORMAL',
          Databases: [{ InstanceId: 'tnt-local', Region: region, Status: 'RUNNING' }],
          Storages: [{ Bucket: buckets.storage, Region: region, AppId: '1250000000' }],
          Functions: [{ Namespace: envId, Region: region }],
          StaticStorages: managed.hosting === 'online' ? [website()] : [],
        },
      ].filter(({ EnvId }) => params.EnvId === undefined || params.EnvId === EnvId),
    }),
    DescribeStorageSafeRule(params: Params) {
      ours(params, 'Bucket', buckets.storage)
      return { AclTag: managed.storageRule }
    },
    ModifyStorageSafeRule(params: Params) {
      ours(params, 'Bucket', buckets.storage)
      const to = storageRules.find((rule) => rule === text(params, 'AclTag'))
      if (to === undefined) throw wrong('AclTag')
      managed.storageRule = to
      save()
      return {}
    },
    DescribeStaticStore: () => ({ Data: managed.hosting === 'online' ? [website()] : [] }),
    CreateStaticStore() {
      if (managed.hosting === 'online') throw new Refusal('ResourceInUse', 'there is one')
      managed.hosting = 'online'
      save()
      return { Result: 'succ' }
    },
    DescribeHTTPServiceRoute: () => ({
      TotalCount: Object.keys(managed.domains).length,
      Domains: Object.entries(managed.domains).map(([Domain, routes]) => ({
        Domain,
        Enable: !managed.domainsOff?.includes(Domain),
        Routes: routes.map(({ path, type, name, isOff, needsSignIn }) => ({
          Path: path,
          UpstreamResourceType: type,
          UpstreamResourceName: name,
          EnableAuth: needsSignIn === true,
          Enable: !isOff,
        })),
      })),
    }),
    CreateHTTPServiceRoute: (params: Params) => put(params, false),
    ModifyHTTPServiceRoute: (params: Params) => put(params, true),
  }
}

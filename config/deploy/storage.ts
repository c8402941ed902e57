import type { CloudApi } from './cloud-api'
import type { Place } from './environment'
import type { Difference } from './step'

/** Who sent a file and the functions read it, nobody else. */
export async function storageToMend(cloud: CloudApi, { storage }: Place, rule: string): Promise<Difference> {
  const where = { EnvId: cloud.env, Bucket: storage.bucket }
  const { AclTag } = await cloud.call('tcb', 'DescribeStorageSafeRule', where)
  const isRight = AclTag === rule
  return {
    faults: [],
    notes: [],
    steps: isRight
      ? []
      : [
          {
            kind: 'change',
            what: `云存储的权限：现在是 ${String(AclTag)}，要 ${rule}`,
            async run() {
              await cloud.call('tcb', 'ModifyStorageSafeRule', { ...where, AclTag: rule })
            },
          },
        ],
  }
}

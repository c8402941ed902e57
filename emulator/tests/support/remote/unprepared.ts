import nodeSdk from '@cloudbase/node-sdk'
import type { IndexSchema } from '../../../cloud/store/schema'
import { pointSdksAtRemote } from './keys'
import { preparation } from './preparation'

type App = ReturnType<typeof nodeSdk.init>
interface Lack {
  what: string
  /** What the operator is to do, in full. */
  todo: string
}

/** What the environment lacks. No SDK lists indexes or functions: each is found out by what it does. */
export async function findUnprepared(): Promise<Lack[]> {
  const app = nodeSdk.init(pointSdksAtRemote())
  const lacks: Lack[] = []
  for (const { name, indexes } of preparation.collections) {
    const missing: string[] = []
    for (const index of indexes) if (!(await isThere(app, name, index))) missing.push(JSON.stringify(index))
    if (missing.length > 0) lacks.push({ what: name, todo: `give the collection ${missing.join(' ')}` })
  }
  for (const name of preparation.functions) {
    if (!(await isDeployed(app, name))) {
      lacks.push({ what: name, todo: `deploy the function tests/cloud/conformance/prepare/functions/${name}` })
    }
  }
  return lacks
}

async function isThere(app: App, name: string, index: IndexSchema): Promise<boolean> {
  const place = index.keys.find(({ direction }) => direction === '2dsphere')
  // A plain index changes nothing but speed.
  if (!place && !index.unique) return true
  const collection = app.database().collection(name)
  try {
    return place ? await findsPlaces(app, name, place.field) : await refusesTwice(app, name, index)
  } finally {
    await collection
      .where({ _id: app.database().command.in(probes) })
      .remove()
      .catch(() => {})
  }
}

const probes = ['conformance-probe-1', 'conformance-probe-2']

async function findsPlaces(app: App, name: string, field: string): Promise<boolean> {
  const { Geo, command } = app.database()
  const near = command.geoNear({ geometry: new Geo.Point(0, 0), maxDistance: 1, minDistance: 0 })
  return succeeds(
    app
      .database()
      .collection(name)
      .where({ [field]: near })
      .get(),
  )
}

/** Two documents alike in the fields of this index and in no other of the collection. */
async function refusesTwice(app: App, name: string, index: IndexSchema): Promise<boolean> {
  const fields = preparation.collections
    .filter((collection) => collection.name === name)
    .flatMap(({ indexes }) => indexes.flatMap(({ keys }) => keys.map(({ field }) => field)))
  const probe = (_id: string) => {
    const document: Record<string, unknown> = { _id }
    for (const path of fields) put(document, path, index.keys.some(({ field }) => field === path) ? 'same' : _id)
    return document
  }
  const collection = app.database().collection(name)
  if (!(await succeeds(collection.add(probe(probes[0] as string))))) return false
  return !(await succeeds(collection.add(probe(probes[1] as string))))
}

function put(document: Record<string, unknown>, path: string, value: unknown): void {
  const [step = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    document[step] = value
    return
  }
  document[step] ??= {}
  put(document[step] as Record<string, unknown>, rest.join('.'), value)
}

async function isDeployed(app: App, name: string): Promise<boolean> {
  try {
    await app.callFunction({ name, data: {} })
    return true
  } catch (error) {
    // One that fails is there.
    return /EXECUTE_FAIL|TIME/.test((error as { code?: string }).code ?? '')
  }
}

const succeeds = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  )

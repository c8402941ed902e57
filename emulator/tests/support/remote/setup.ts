import nodeSdk from '@cloudbase/node-sdk'
import type { TestProject } from 'vitest/node'
import type { SdkPair } from '../sdks'
import { isRemote, missingKeys, pointSdksAtRemote, withoutKeys } from './keys'
import { findUnprepared } from './unprepared'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Names of what an operator has still to make; empty for a local run. */
    unprepared: string[]
    sdks: SdkPair
  }
}

/** Null when the environment answers; else why nothing can be asked of it. */
async function whyNotReached(): Promise<string | null> {
  const keys = pointSdksAtRemote()
  try {
    await nodeSdk.init(keys).database().collection('conformance_add_collection_made').count()
    return null
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === 'DATABASE_COLLECTION_NOT_EXIST') return null
    return withoutKeys(`The environment ${keys.env} cannot be asked: ${code} ${message}`)
  }
}

/** Before the first test: nothing for a local run; for a remote one the keys, and what an operator has still to make. */
export default async function setUp(project: TestProject): Promise<void> {
  if (!isRemote()) return project.provide('unprepared', [])
  const missing = missingKeys() ?? (await whyNotReached())
  if (missing !== null) {
    process.stderr.write(`${missing}\n`)
    process.exit(1)
  }
  const unprepared = await findUnprepared()
  for (const { what, todo } of unprepared) process.stdout.write(`Skipped for want of ${what}: ${todo}\n`)
  project.provide(
    'unprepared',
    unprepared.map(({ what }) => what),
  )
}

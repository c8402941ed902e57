import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Told } from '../backup/told'
import { ci, fetchedCi } from '../weapp-check/tools'
import type { WantedFunction } from './packages'

interface MiniprogramCi {
  readonly Project: new (of: object) => object
  upload(what: object): Promise<unknown>
  readonly cloud: { uploadFunction(what: object): Promise<unknown> }
}

/**
 * The mini program to WeChat, and once more those functions that ask WeChat for something: what they may ask is read off
 * their config.json there and by no other way. Wants XINLIN_APP_ID and WEAPP_KEY_FILE, the upload key of WeChat's console.
 */
export async function uploadMiniProgram(
  env: string,
  version: string,
  functions: readonly WantedFunction[],
): Promise<void> {
  const { XINLIN_APP_ID: appid, WEAPP_KEY_FILE: privateKeyPath } = process.env
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Told('--mini-program 后面写版本号，像 1.0.0。')
  if (!appid || !privateKeyPath || !existsSync(privateKeyPath)) {
    throw new Told('传小程序要 XINLIN_APP_ID，和 WEAPP_KEY_FILE：微信公众平台给的代码上传密钥，一个文件。')
  }
  run('npx', ['taro', 'build', '--type', 'weapp'], { XINLIN_CLOUD_ENV: env, NODE_ENV: 'production' })
  const { Project, upload, cloud } = createRequire(resolve(ci.folder, 'package.json'))(fetchedCi()) as MiniprogramCi
  const project = new Project({ appid, type: 'miniProgram', projectPath: resolve('.'), privateKeyPath })
  for (const { name, openApis } of functions) {
    if (openApis.length === 0) continue
    await cloud.uploadFunction({
      project,
      env,
      name,
      path: resolve('dist/cloudfunctions', name),
      remoteNpmInstall: false,
    })
    console.log(`  ～ 云函数 ${name} 可以问微信的：${openApis.join('、')}`)
  }
  await upload({ project, version, desc: version, setting: { minify: false }, robot: 1 })
  console.log(
    `小程序 ${version} 传上去了：在微信公众平台的版本管理里提交审核。再运行一次 npm run deploy，把上面的云函数对齐。`,
  )
}

function run(command: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const shell = process.platform === 'win32'
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell, env: { ...process.env, ...env } })
  if (status !== 0) throw new Told(`这一步没有成功：${command} ${words.join(' ')}`)
}

/**
 * `npm run practice`: an environment on this machine that has nothing in it yet, to try `npm run deploy` on, and what was
 * deployed runs. What was put there stays in `.practice`; `--fresh` begins with nothing again.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { holdFolder, startEnvironment } from 'emulator'
import { keepKey } from '../kept-key'
import { releasedPages } from '../mini-program'
import { choosePort, preferredPort } from '../port'

const folder = process.env.XINLIN_PRACTICE ?? '.practice'
const envId = 'xinlin-practice'
const appId = 'wx0000000000000000'
/** Beside that of `npm start`. */
const usualPort = '8730'

if (process.argv.includes('--fresh')) {
  // Nothing is deleted while somebody is using it.
  mkdirSync(folder, { recursive: true })
  holdFolder(folder).close()
  rmSync(folder, { recursive: true, force: true })
}
mkdirSync(folder, { recursive: true })
const held = holdFolder(folder)
const port = await choosePort(preferredPort(process.env.PORT ?? usualPort))
const pagesPort = await choosePort(port + 1)
const keys = { secretId: 'AKIDpractice', secretKey: keepKey(join(folder, 'secret.key')) }
const environment = await startEnvironment({
  ...{ folder, envId, keys, appId, port, pagesPort },
  beside: {
    sites: [{ path: '/mini', dir: 'dist/client' }],
    console: 'dist/console',
    pages: releasedPages(),
  },
})
const { url } = await environment.cloud()

console.log(`
一个空的环境在本机运行，用来练习部署（按 Ctrl+C 停止，东西留在 ${folder}，重新开始用 npm run practice -- --fresh）

在另一个终端里，先设好（这一对密钥只管这个环境）：
  export TENCENTCLOUD_SECRETID=${keys.secretId}
  export TENCENTCLOUD_SECRETKEY=${keys.secretKey}
  export XINLIN_APP_ID=${appId}
其余的照 docs/deploying.md，命令后面都加：
  --env ${envId} --service ${environment.url}

部署以后：
  网页版            ${url}/
  小程序（试机）    ${url}/mini/
  本地云控制台      ${url}/console/
`)

const stop = () =>
  void environment.stop().then(() => {
    held.close()
    process.exit(0)
  })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
process.on('disconnect', stop)

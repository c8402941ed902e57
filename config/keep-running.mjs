/** The local cloud as a process of its own, started again when the power is cut on its console's word. */
import { spawn } from 'node:child_process'
import { root } from './steps.mjs'

/**
 * Start it, and end as it ends. Calls `whenUp` once it runs; what is returned tells it of new builds (watch/news.ts), of
 * which a cloud that is started again hears again.
 */
export function keepRunning(words, whenUp = () => undefined) {
  const serve = {}
  let running
  start(words, process.env.PORT)

  /** `port`: where it was before, so that open pages find it again. */
  function start(words, port) {
    const env = { ...process.env, ...(port === undefined ? {} : { PORT: String(port) }) }
    // Tied to this process by the channel: when it goes, however it goes, the cloud behind it goes too.
    const cloud = spawn(process.execPath, ['--import', 'tsx', 'config/local.ts', ...words], {
      cwd: root,
      env,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    running = cloud
    let now = port
    let isUp = false
    cloud.on('message', (message) => {
      now = message.port
      cloud.send({ serve })
      if (!isUp) whenUp()
      isUp = true
    })
    const passOn = (signal) => cloud.kill(signal)
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, passOn)
    cloud.on('exit', (code, signal) => {
      for (const one of ['SIGINT', 'SIGTERM']) process.off(one, passOn)
      // One that never was up would only end again.
      if (signal !== 'SIGKILL' || !isUp) process.exit(code ?? 1)
      console.log('\n本地云断电了，正在重新启动：已经存下的都在。')
      start([], now)
    })
  }

  return (news) => {
    Object.assign(serve, news.serve)
    if (running.connected) running.send(news)
  }
}

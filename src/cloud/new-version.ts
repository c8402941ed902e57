/** What can be said of the web build that is running, from a look at the one that is served now. */
export type Served = 'newer' | 'same' | 'offline'

/** The script every page begins with; its name changes with any change of the program. */
const entry = /\bjs\/app\.\w+\.js\b/

/** The web only. A release takes the code of the one before away, and a page not yet opened can never be fetched again. */
export async function lookAtServed(): Promise<Served> {
  const running = [...document.scripts].flatMap(({ src }) => entry.exec(src) ?? [])[0]
  try {
    const reply = await fetch(window.location.pathname, { cache: 'no-store' })
    const [served] = entry.exec(await reply.text()) ?? []
    return reply.ok && served !== undefined && served !== running ? 'newer' : 'same'
  } catch {
    return 'offline'
  }
}

// Opens this page anew when the local cloud says that what it serves has changed since. Asked for only while the page is
// in sight: a browser holds six connections to a host open, for all its pages together.
;(() => {
  const since = new URL(document.currentScript.src).searchParams.get('since')
  let changes
  const listen = () => {
    changes?.close()
    if (document.hidden) return
    changes = new EventSource('/__local/changes')
    // A cloud started again has nothing to tell yet.
    changes.addEventListener('message', ({ data }) => data !== '0' && data !== since && location.reload())
  }
  document.addEventListener('visibilitychange', listen)
  listen()
})()

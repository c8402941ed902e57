// Shown only by the local cloud, on pages it serves: says which sample person this browser is, and lets it be another.
;(async () => {
  const [people, me] = await Promise.all(
    ['/__local/people.json', '/session'].map((path) => fetch(path).then((r) => r.json())),
  )

  const host = document.createElement('aside')
  host.setAttribute('aria-label', '本机样例人物')
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML = `
    <style>
      :host { position: fixed; left: 50%; top: 0; transform: translateX(-50%); z-index: 2147483000;
        font: 12px/1.4 system-ui, sans-serif; }
      button { font: inherit; color: inherit; border: 0; background: none; cursor: pointer; text-align: left; }
      button:focus-visible { outline: 2px solid #8ec5ff; outline-offset: -2px; }
      .open { display: block; height: 24px; margin: 0 auto; padding: 0 12px; white-space: nowrap;
        border-radius: 0 0 12px 12px; background: #22303a; color: #fff; }
      .list { box-sizing: border-box; width: 220px; max-height: calc(100vh - 40px); margin-top: 6px; padding: 6px;
        overflow: auto; border-radius: 12px; background: #22303a; color: #fff; box-shadow: 0 6px 24px #0006;
        font-size: 14px; }
      .list[hidden] { display: none; }
      .note { margin: 4px 8px 6px; color: #c6d3da; font-size: 12px; }
      .person { display: block; width: 100%; min-height: 44px; padding: 8px; border-radius: 8px; }
      .person:hover { background: #ffffff1f; }
      .person[aria-pressed='true'] { background: #ffffff33; font-weight: 600; }
    </style>
    <button class="open" type="button" aria-expanded="false" aria-controls="list"></button>
    <div class="list" id="list" hidden><p class="note">只在本机出现：换一位样例人物</p></div>`

  const open = root.querySelector('.open')
  const list = root.querySelector('.list')
  const name = me.label ?? '本人'
  open.textContent = `${name} ▾`
  open.setAttribute('aria-label', `现在是${name}，换一位样例人物`)
  const show = (shown) => {
    list.hidden = !shown
    open.setAttribute('aria-expanded', String(shown))
  }
  open.addEventListener('click', () => show(list.hidden))
  document.addEventListener('click', (event) => event.composedPath().includes(host) || show(false))
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    show(false)
    open.focus()
  })

  for (const person of [...people, { openid: null, label: '本人（这个浏览器自己）' }]) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'person'
    button.textContent = person.label
    button.setAttribute(
      'aria-pressed',
      String(person.openid === null ? me.label === null : person.openid === me.openid),
    )
    button.addEventListener('click', async () => {
      await fetch('/session', { method: 'POST', body: JSON.stringify({ openid: person.openid }) })
      location.reload()
    })
    list.append(button)
  }
  document.body.append(host)
})().catch(() => {
  // The cloud has stopped: there is nobody to switch to.
})

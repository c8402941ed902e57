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
      :host { position: fixed; left: 8px; top: 30%; z-index: 2147483000; font: 13px/1.4 system-ui, sans-serif; }
      button { font: inherit; color: inherit; border: 0; background: none; cursor: pointer; text-align: left; }
      button:focus-visible { outline: 2px solid #8ec5ff; outline-offset: 2px; }
      .open { display: flex; align-items: center; justify-content: center; width: 44px; height: 44px; margin-left: -8px;
        padding: 0; border-radius: 0 22px 22px 0; background: #22303acc; color: #fff; }
      .open:hover, .open[aria-expanded='true'] { background: #22303a; }
      .list { margin: 6px 0 0; padding: 6px; width: 220px; border-radius: 12px; background: #22303a; color: #fff;
        box-shadow: 0 6px 24px #0006; }
      .list[hidden] { display: none; }
      .note { margin: 4px 8px 6px; color: #c6d3da; font-size: 12px; }
      .person { display: block; width: 100%; min-height: 40px; padding: 8px; border-radius: 8px; }
      .person:hover { background: #ffffff1f; }
      .person[aria-pressed='true'] { background: #ffffff33; font-weight: 600; }
    </style>
    <button class="open" type="button" aria-expanded="false" aria-controls="list"></button>
    <div class="list" id="list" hidden><p class="note">只在本机出现：换一位样例人物</p></div>`

  const open = root.querySelector('.open')
  const list = root.querySelector('.list')
  const name = me.label ?? '本人'
  open.textContent = name.slice(0, 1)
  open.setAttribute('aria-label', `现在是${name}，换一位样例人物`)
  open.title = `现在是${name}`
  const show = (shown) => {
    list.hidden = !shown
    open.setAttribute('aria-expanded', String(shown))
  }
  open.addEventListener('click', () => show(list.hidden))
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
})()

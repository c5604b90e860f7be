import { figure, image } from '@offprint/core'
import { expect, test } from 'vitest'
import { around, at, fact } from '../articles.ts'
import { contentOf } from '../read.ts'

const shown = (url: string, alt = 'Fog') => around([figure([image({ url, alt }, at)], at)])

test('without a list of delivered pictures all addresses are believed', () => {
  expect(contentOf(shown('a b.jpg'))).toEqual({
    html: '<figure><img src="a%20b.jpg" alt="Fog" decoding="async" fetchpriority="high"></figure>',
    rules: [],
  })
})

test('a delivered picture has its size, and an address as seen from the page', () => {
  const delivery = {
    url: 'https://www.example.com/a/b.html',
    images: {
      'a.jpg': { url: 'https://www.example.com/a/a-1.jpg', width: 4, height: 3, type: 'image/jpeg' },
    },
  }
  expect(contentOf(shown('a.jpg'), { delivery }).html).toContain(
    '<img src="a-1.jpg" alt="Fog" width="4" height="3"',
  )
})

test('a picture that was not found is described, with a finding', () => {
  expect(contentOf(shown('a.jpg'), { delivery: { images: {} } })).toEqual({
    html: '<figure><span class="placeholder">Picture not available: Fog</span></figure>',
    rules: ['image-is-found'],
  })
})

test('a picture on another host is shown from there', () => {
  const { html, rules } = contentOf(shown('https://www.example.com/a.jpg'), { delivery: { images: {} } })
  expect(html).toContain('src="https://www.example.com/a.jpg"')
  expect(rules).toEqual([])
})

test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', '//www.example.com/a.jpg'])(
  'a picture at %s is described, with a finding',
  (url) => {
    expect(contentOf(shown(url))).toEqual({
      html: '<figure><span class="placeholder">Picture not available: Fog</span></figure>',
      rules: ['image-address-is-safe'],
    })
  },
)

test('a picture without alternative text is a finding', () => {
  expect(contentOf(shown('a.jpg', ' ')).rules).toEqual(['image-has-alt'])
})

test('a title stands in for an alternative text that is missing', () => {
  const article = around([figure([image({ url: 'a.jpg', title: 'Fog' }, at)], at)])
  expect(contentOf(article).html).toContain('<img src="a.jpg" alt="Fog" decoding')
})

test('only the first picture is loaded at once', () => {
  const article = around([
    figure([image({ url: 'a.jpg', alt: 'A' }, at), image({ url: 'b.jpg', alt: 'B' }, at)], at),
  ])
  expect(contentOf(article).html).toMatch(/a\.jpg"[^>]*fetchpriority="high".*b\.jpg"[^>]*loading="lazy"/)
})

test('the lead picture stands first, unless the text shows it already', () => {
  const meta = { image: fact({ url: 'lead.jpg', alt: 'Lead', caption: 'One.', credit: 'Two' }) }
  const lead =
    '<figure class="lead"><img class="u-featured" src="lead.jpg" alt="Lead" decoding="async" fetchpriority="high">' +
    '<figcaption><span class="caption">One.</span> <small class="credit">Two</small></figcaption></figure>'
  expect(contentOf(around([], { meta })).html).toBe(lead)
  const again = around([figure([image({ url: 'lead.jpg', alt: 'Lead' }, at)], at)], { meta })
  expect(contentOf(again).html).toBe(
    '<figure><img src="lead.jpg" alt="Lead" decoding="async" fetchpriority="high"></figure>',
  )
})

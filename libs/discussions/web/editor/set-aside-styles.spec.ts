import { setAsideStyles } from './set-aside-styles';

describe('the styles of pasted html', () => {
  it.each([
    [`<p class=MsoNormal style='color:red'>Hej</p>`, `<p class=MsoNormal data-style='color:red'>Hej</p>`],
    ['<p\nSTYLE = "a>b">Hej</p>', '<p\ndata-style = "a>b">Hej</p>'],
    ['<b title="x"style="y">', '<b title="x"data-style="y">'],
    ['<a title=" style=1" href="https://kl.dk/?style=2" style=c>', '<a title=" style=1" href="https://kl.dk/?style=2" data-style=c>'],
    ['<p style="aldrig slut', '<p data-style="aldrig slut'],
    ['vi skriver style=x, og 1 < 2 style=y', 'vi skriver style=x, og 1 < 2 style=y'],
    ['<i>a</i><style>p { color: red }</style><b>c</b><STYLE media=x><!-- q --></STYLE >d', '<i>a</i><b>c</b>d'],
    ['a</style><style>b', 'a<style>b'],
  ])('are set aside before it is parsed: %s', (html, expected) => {
    expect(setAsideStyles(html)).toBe(expected);
  });

  it('leave no style in what is parsed', () => {
    const box = document.implementation.createHTMLDocument('').createElement('div');
    box.innerHTML = setAsideStyles(`<p style="a"><span lang=DA\n style='b' id="c">x</span></p><i class='e' style="f">y</i>`);
    expect(box.querySelectorAll('[style]')).toHaveLength(0);
    expect(box.querySelectorAll('[data-style]')).toHaveLength(3);
  });
});

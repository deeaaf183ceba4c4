import { childOf, elementsOf, escapeXml, parseXml, xmlOf } from './xml';

describe('XML that programs send', () => {
  it('is read with its namespaces', () => {
    const found = parseXml(
      '<D:propfind xmlns:D="DAV:"><D:prop><x:y xmlns:x="urn:x" a="1">æ&amp;&#x2f;<![CDATA[<z>]]></x:y></D:prop></D:propfind>',
    );
    expect([found.namespace, found.name]).toEqual(['DAV:', 'propfind']);
    const [asked] = elementsOf(childOf(found, 'prop')!);
    expect(asked).toMatchObject({ namespace: 'urn:x', name: 'y', attributes: [{ namespace: '', name: 'a', value: '1' }] });
    expect(asked!.children.join('')).toBe('æ&/<z>');
  });

  it('means the same when it is written again', () => {
    const sent = '<a xmlns="urn:a" xmlns:b="urn:b" b:c="&quot;1&quot;"><b:d xml:lang="da"> &lt;æ </b:d><e xmlns=""/></a>';
    const again = xmlOf(parseXml(sent));
    expect(xmlOf(parseXml(again))).toBe(again);
    expect(again).toContain('<d xmlns="urn:b" xml:lang="da"> &lt;æ </d><e xmlns=""/>');
  });

  it.each([
    ['nothing', ''],
    ['no XML', 'hello'],
    ['an open element', '<a>'],
    ['two roots', '<a/><b/>'],
    ['a prefix of nothing', '<a:b/>'],
    ['a prefix bound to nothing', '<a><b:c xmlns:b=""/></a>'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a thousand laughs', `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(9)}">]><a>${'&b;'.repeat(99)}</a>`],
    ['a file elsewhere', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['an entity nobody declared', '<a>&b;</a>'],
    ['a deep one', `${'<a>'.repeat(50)}${'</a>'.repeat(50)}`],
    ['a wide one', `<a>${'<b/>'.repeat(2_001)}</a>`],
    ['NUL', '<a>\0</a>'],
  ])('is refused: %s', (_what, text) => {
    expect(() => parseXml(text)).toThrow('platform.malformed');
  });

  it('says a name whatever stands in it', () => {
    expect(escapeXml('<a> & "b" \u0001')).toBe('&lt;a&gt; &amp; &quot;b&quot; ');
  });
});

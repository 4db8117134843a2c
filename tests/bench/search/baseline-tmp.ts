import { readContent } from '~/corpus/read.ts';
import { builtSearch } from '../../support/built-search.ts';
import { readQueries } from '../../support/query-set.ts';
const { corpus } = readContent('.');
const { search } = builtSearch();
for (const set of (process.argv[2] ?? 'study,practice,held-out').split(',')) {
  const asked = readQueries(set, corpus);
  let one=0, three=0, mrr=0, n=0, safe=0, safeN=0; const miss:string[]=[];
  for (const a of asked) {
    if (a.answers.length===0 && !a.nothing) { miss.push(`(no record) ${a.query}`); n++; continue; }
    const { results } = await search(a.query);
    let place = a.nothing ? (results.length===0?1:99) : results.findIndex(({url})=>a.answers.includes(url))+1 || 99;
    n++; if(place===1) one++; if(place<=3) three++; mrr+= place===99?0:1/place;
    if (a.kind==='safety'){safeN++; if(place===1)safe++;}
    if (place>1) miss.push(`${a.query} [${a.kind}]: ${place} -> ${results.slice(0,3).map(r=>r.url).join(' ')}`);
  }
  console.log(`${set}: n ${n} first ${one} three ${three} mrr ${(mrr/n).toFixed(3)} safety first ${safe}/${safeN}`); console.log(miss.map(m=>'   '+m).join('\n'));
}

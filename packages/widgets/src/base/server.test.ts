import { expect } from '@open-wc/testing';

describe('the runner', () => {
  it('has the real server on the origin of the tests', async () => {
    const answer = await fetch('/v1/help-requests', { method: 'POST', body: '{}' });
    expect(answer.headers.get('content-type')).to.contain('application/problem+json');
    expect((await fetch('/readyz')).status).to.equal(200);
  });
});

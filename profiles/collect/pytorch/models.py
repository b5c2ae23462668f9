"""Plain PyTorch models as people train them: GPT-2, Llama, BERT, a mixture of experts.

What differs between implementations and costs time is fixed as follows. GPT: fused QKV projection,
biases, tanh GELU, learned positions, head tied to the embedding. Llama: separate projections
without biases, rotary embedding in its usual Python form, SwiGLU as silu(gate) * up, untied head.
The loss is taken over the fp32 logits of the whole micro-batch.
"""

import contextlib

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.checkpoint import checkpoint


def attention_context(kind):
    """Makes F.scaled_dot_product_attention take one back end."""
    from torch.nn.attention import SDPBackend, sdpa_kernel
    backend = {"flash": SDPBackend.FLASH_ATTENTION, "cudnn": SDPBackend.CUDNN_ATTENTION,
               "efficient": SDPBackend.EFFICIENT_ATTENTION, "math": SDPBackend.MATH}[kind]
    return sdpa_kernel(backend)


def unfused_attention(q, k, v, causal, dropout=0.0):
    """As eager attention of Hugging Face: softmax in fp32."""
    if k.shape[1] != q.shape[1]:
        repeat = q.shape[1] // k.shape[1]
        k = k.repeat_interleave(repeat, 1)
        v = v.repeat_interleave(repeat, 1)
    scores = torch.matmul(q, k.transpose(2, 3)) * (q.shape[-1] ** -0.5)
    if causal:
        scores = scores + causal_mask(q.shape[2], scores)
    weights = torch.softmax(scores, -1, dtype=torch.float32).to(q.dtype)
    if dropout:
        weights = F.dropout(weights, dropout, True)
    return torch.matmul(weights, v)


_masks = {}


def causal_mask(length, like):
    """Minus infinity above the diagonal; made once."""
    key = (length, like.dtype, like.device)
    if key not in _masks:
        full = torch.full((length, length), float("-inf"), dtype=like.dtype, device=like.device)
        _masks.clear()
        _masks[key] = torch.triu(full, 1)
    return _masks[key]


def attend(q, k, v, kind, causal, dropout=0.0):
    """q: batch, heads, sequence, size; k and v may have fewer heads."""
    if kind == "unfused":
        return unfused_attention(q, k, v, causal, dropout)
    grouped = {"enable_gqa": True} if k.shape[1] != q.shape[1] else {}
    return F.scaled_dot_product_attention(q, k, v, dropout_p=dropout, is_causal=causal, **grouped)


def rotate_half(x):
    first, second = x.chunk(2, -1)
    return torch.cat((-second, first), -1)


def apply_rope(q, k, cos, sin):
    return q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin


def rope_tables(length, size, device, dtype):
    frequency = 1.0 / (10000 ** (torch.arange(0, size, 2, device=device).float() / size))
    angle = torch.outer(torch.arange(length, device=device).float(), frequency)
    angle = torch.cat((angle, angle), -1)
    return angle.cos().to(dtype), angle.sin().to(dtype)


def llama_rms_norm(x, weight):
    """The form in Hugging Face's Llama: in fp32, cast back, then scaled."""
    wide = x.to(torch.float32)
    wide = wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + 1e-6)
    return weight * wide.to(x.dtype)


class RmsNorm(nn.Module):
    def __init__(self, width, kind):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.kind = kind

    def forward(self, x):
        if self.kind == "eager":
            return llama_rms_norm(x, self.weight)
        # Under autocast the input may be of a wider type than the matrix products'.
        return F.rms_norm(x, (x.shape[-1],), self.weight.to(x.dtype), 1e-6)


class GptBlock(nn.Module):
    """Pre-norm; with post_norm as in BERT, whose GELU is exact."""

    def __init__(self, model, options):
        super().__init__()
        h = model.hidden
        self.heads, self.options, self.post_norm = model.heads, options, model.family == "bert"
        self.causal = not self.post_norm
        self.norm1 = nn.LayerNorm(h)
        self.qkv = nn.Linear(h, 3 * h)
        self.out = nn.Linear(h, h)
        self.norm2 = nn.LayerNorm(h)
        self.up = nn.Linear(h, model.ffn)
        self.down = nn.Linear(model.ffn, h)

    def attention(self, x):
        batch, length, h = x.shape
        q, k, v = self.qkv(x).split(h, 2)
        q, k, v = (t.view(batch, length, self.heads, h // self.heads).transpose(1, 2)
                   for t in (q, k, v))
        dropout = self.options.dropout if self.training else 0.0
        y = attend(q, k, v, self.options.attention, self.causal, dropout)
        return self.drop(self.out(y.transpose(1, 2).reshape(batch, length, h)))

    def mlp(self, x):
        y = F.gelu(self.up(x), approximate="none" if self.post_norm else "tanh")
        return self.drop(self.down(y))

    def drop(self, x):
        return F.dropout(x, self.options.dropout, self.training) if self.options.dropout else x

    def forward(self, x, _):
        if self.post_norm:
            x = self.norm1(x + self.attention(x))
            return self.norm2(x + self.mlp(x))
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class LlamaBlock(nn.Module):
    def __init__(self, model, options):
        super().__init__()
        h = model.hidden
        self.heads, self.kv_heads, self.options = model.heads, model.kv_heads, options
        self.size = h // model.heads
        kv = model.kv_heads * self.size
        self.norm1 = RmsNorm(h, options.norm)
        self.q = nn.Linear(h, h, bias=False)
        self.k = nn.Linear(h, kv, bias=False)
        self.v = nn.Linear(h, kv, bias=False)
        self.out = nn.Linear(h, h, bias=False)
        self.norm2 = RmsNorm(h, options.norm)
        self.mlp = Experts(model) if model.experts else SwiGlu(h, model.ffn)

    def attention(self, x, rope):
        batch, length, h = x.shape
        q, k, v = (linear(x).view(batch, length, -1, self.size).transpose(1, 2)
                   for linear in (self.q, self.k, self.v))
        q, k = apply_rope(q, k, *(table.to(q.dtype) for table in rope))
        y = attend(q, k, v, self.options.attention, True)
        return self.out(y.transpose(1, 2).reshape(batch, length, h))

    def forward(self, x, rope):
        x = x + self.attention(self.norm1(x), rope)
        return x + self.mlp(self.norm2(x))


class SwiGlu(nn.Module):
    def __init__(self, hidden, ffn):
        super().__init__()
        self.gate = nn.Linear(hidden, ffn, bias=False)
        self.up = nn.Linear(hidden, ffn, bias=False)
        self.down = nn.Linear(ffn, hidden, bias=False)

    def forward(self, x):
        return self.down(F.silu(self.gate(x)) * self.up(x))


class Experts(nn.Module):
    """A loop over experts that gathers their tokens; the host waits for their number."""

    def __init__(self, model):
        super().__init__()
        self.count = model.experts_per_token
        self.router = nn.Linear(model.hidden, model.experts, bias=False)
        self.experts = nn.ModuleList(SwiGlu(model.hidden, model.ffn) for _ in range(model.experts))

    def forward(self, x):
        flat = x.view(-1, x.shape[-1])
        scores = torch.softmax(self.router(flat).float(), -1)
        weights, chosen = torch.topk(scores, self.count, -1)
        weights = (weights / weights.sum(-1, keepdim=True)).to(x.dtype)
        y = torch.zeros_like(flat)
        for index, expert in enumerate(self.experts):
            token, place = torch.where(chosen == index)
            part = expert(flat[token]) * weights[token, place].unsqueeze(1)
            y = y.index_add(0, token, part.to(y.dtype))
        return y.view_as(x)


class LanguageModel(nn.Module):
    """Tokens and targets in, loss out."""

    def __init__(self, model, options):
        super().__init__()
        h = model.hidden
        self.model, self.options = model, options
        self.embedding = nn.Embedding(model.vocab, h)
        self.positions = nn.Embedding(model.positions, h) if model.positions else None
        bert = model.family == "bert"
        if bert:
            self.kinds = nn.Embedding(2, h)
            self.norm0 = nn.LayerNorm(h)
        block = GptBlock if model.family in ("gpt", "bert") else LlamaBlock
        self.blocks = nn.ModuleList(block(model, options) for _ in range(model.layers))
        if bert:
            self.transform = nn.Linear(h, h)
            self.norm = nn.LayerNorm(h)
            self.head_bias = nn.Parameter(torch.zeros(model.vocab))
        elif model.family == "gpt":
            self.norm = nn.LayerNorm(h)
        else:
            self.norm = RmsNorm(h, options.norm)
        self.head = None if model.tied else nn.Linear(h, model.vocab, bias=False)
        self.register_buffer("place", torch.arange(options.seq), persistent=False)
        self.rotary = not model.positions
        if self.rotary:
            cos, sin = rope_tables(options.seq, h // model.heads, self.place.device, torch.float32)
            self.register_buffer("cos", cos, persistent=False)
            self.register_buffer("sin", sin, persistent=False)
        with torch.no_grad():
            for parameter in self.parameters():
                if parameter.dim() > 1:
                    parameter.normal_(0.0, 0.02)

    def forward(self, tokens, targets):
        x = self.embedding(tokens)
        if self.positions is not None:
            x = x + self.positions(self.place)
        bert = self.model.family == "bert"
        if bert:
            x = self.norm0(x + self.kinds(torch.zeros_like(tokens)))
        if self.options.dropout:
            x = F.dropout(x, self.options.dropout, self.training)
        rope = (self.cos, self.sin) if self.rotary else None
        for block in self.blocks:
            if self.options.recompute:
                x = checkpoint(block, x, rope, use_reentrant=False)
            else:
                x = block(x, rope)
        if bert:
            x = F.gelu(self.transform(x))
        x = self.norm(x)
        weight = self.embedding.weight if self.head is None else self.head.weight
        logits = F.linear(x, weight, self.head_bias if bert else None)
        return F.cross_entropy(logits.view(-1, logits.shape[-1]).float(), targets.view(-1))


def autocast(gpu, on):
    if not on:
        return contextlib.nullcontext()
    return torch.autocast(gpu.kind, dtype=torch.bfloat16)

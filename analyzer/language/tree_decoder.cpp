// SPDX-FileCopyrightText: 2026 helder contributors
// SPDX-License-Identifier: EUPL-1.2
#include "language/tree_decoder.h"

#include <algorithm>
#include <limits>

namespace helder::language {
namespace {

constexpr float kNever = -std::numeric_limits<float>::infinity();
constexpr float kMost = 1e9F;  // of a score; sums of larger ones would lose the rest, and NaN would hide a root

// Scores between nodes 0 (the root) … n; `at(head, dependent)`.
struct Graph {
  std::size_t size = 0;
  std::vector<float> scores;
  float& at(std::size_t head, std::size_t dependent) { return scores[head * size + dependent]; }
};

// A circle among the best heads, empty when they make a tree.
std::vector<std::size_t> find_circle(const std::vector<std::size_t>& heads) {
  std::vector<std::size_t> visit(heads.size(), 0);
  for (std::size_t start = 1; start < heads.size(); ++start) {
    std::size_t node = start;
    while (node != 0 && visit[node] == 0) {
      visit[node] = start;
      node = heads[node];
    }
    if (node == 0 || visit[node] != start) continue;
    std::vector<std::size_t> circle;
    for (std::size_t member = node;;) {
      circle.push_back(member);
      member = heads[member];
      if (member == node) break;
    }
    return circle;
  }
  return {};
}

// Contracts a circle to one node, solves the smaller graph, and breaks the circle where the solution enters it.
std::vector<std::size_t> solve(Graph graph) {
  struct Contraction {
    Graph before;
    std::vector<std::size_t> circle, circle_head, others;  // others: old number of each new node but the last
    std::vector<std::size_t> entry, exit;                  // per new node: where it enters, and who it hangs on
  };
  std::vector<Contraction> contractions;
  std::vector<std::size_t> heads;
  for (;;) {
    heads.assign(graph.size, 0);
    for (std::size_t d = 1; d < graph.size; ++d) {
      float best = kNever;
      for (std::size_t h = 0; h < graph.size; ++h) {
        if (h == d || !(graph.at(h, d) > best)) continue;
        best = graph.at(h, d);
        heads[d] = h;
      }
    }
    std::vector<std::size_t> circle = find_circle(heads);
    if (circle.empty()) break;
    Contraction c;
    std::vector<bool> is_member(graph.size, false);
    float total = 0;
    for (const std::size_t member : circle) {
      is_member[member] = true;
      total += graph.at(heads[member], member);
    }
    for (std::size_t node = 0; node < graph.size; ++node)
      if (!is_member[node]) c.others.push_back(node);
    Graph smaller;
    smaller.size = c.others.size() + 1;
    smaller.scores.assign(smaller.size * smaller.size, kNever);
    const std::size_t joined = c.others.size();
    c.entry.assign(smaller.size, 0);
    c.exit.assign(smaller.size, 0);
    for (std::size_t i = 0; i < c.others.size(); ++i) {
      const std::size_t node = c.others[i];
      for (std::size_t j = 0; j < c.others.size(); ++j) smaller.at(i, j) = graph.at(node, c.others[j]);
      float best_in = kNever;
      float best_out = kNever;
      for (const std::size_t member : circle) {
        const float in = graph.at(node, member) - graph.at(heads[member], member) + total;
        if (in > best_in || best_in == kNever) {
          best_in = in;
          c.entry[i] = member;
        }
        const float out = graph.at(member, node);
        if (out > best_out || best_out == kNever) {
          best_out = out;
          c.exit[i] = member;
        }
      }
      smaller.at(i, joined) = best_in;
      smaller.at(joined, i) = node == 0 ? kNever : best_out;
    }
    c.circle = std::move(circle);
    for (const std::size_t member : c.circle) c.circle_head.push_back(heads[member]);
    c.before = std::move(graph);
    contractions.push_back(std::move(c));
    graph = std::move(smaller);
  }
  while (!contractions.empty()) {
    const Contraction& c = contractions.back();
    std::vector<std::size_t> wide(c.before.size, 0);
    for (std::size_t i = 0; i < c.circle.size(); ++i) wide[c.circle[i]] = c.circle_head[i];
    const std::size_t joined = c.others.size();
    for (std::size_t i = 1; i < c.others.size(); ++i)
      wide[c.others[i]] = heads[i] == joined ? c.exit[i] : c.others[heads[i]];
    wide[c.entry[heads[joined]]] = c.others[heads[joined]];
    heads = std::move(wide);
    contractions.pop_back();
  }
  return heads;
}

}  // namespace

std::vector<std::uint32_t> best_tree(std::span<const float> arcs, std::size_t n) {
  Graph graph;
  graph.size = n + 1;
  graph.scores.assign(graph.size * graph.size, kNever);
  float lowest = 0;
  float highest = 0;
  for (std::size_t d = 0; d < n; ++d) {
    for (std::size_t h = 0; h <= n; ++h) {
      const float given = arcs[d * (n + 1) + h];
      const float score = given > -kMost ? std::min(given, kMost) : -kMost;
      lowest = std::min(lowest, score);
      highest = std::max(highest, score);
      if (h != d + 1) graph.at(h, d + 1) = score;
    }
  }
  std::vector<std::size_t> heads = solve(graph);
  if (std::count(heads.begin() + 1, heads.end(), std::size_t{0}) > 1) {
    // A second root costs more than any arc can bring, so the best tree has one.
    const float price = (highest - lowest + 1) * static_cast<float>(n + 1);
    for (std::size_t d = 1; d <= n; ++d) graph.at(0, d) -= price;
    heads = solve(std::move(graph));
  }
  std::vector<std::uint32_t> out(n);
  std::uint32_t root = 0;
  for (std::size_t d = 0; d < n; ++d) {
    out[d] = static_cast<std::uint32_t>(heads[d + 1]);
    if (out[d] != 0) continue;
    // In a sentence of many thousands of words the price may drown in rounding; one root is promised all the same.
    if (root == 0) root = static_cast<std::uint32_t>(d + 1);
    else out[d] = root;
  }
  return out;
}

}  // namespace helder::language
